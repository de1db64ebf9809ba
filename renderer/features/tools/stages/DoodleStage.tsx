import type { StageOf } from '@harbour/shared/domain/strategies/stages';
import * as m from 'framer-motion/m';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Cut, Ink, paint, Svg } from '../../../ui/pictures/paper.tsx';
import { moveByArrowKeys } from '../../door/arrowKeys.ts';
import { DoodlePage } from './DoodlePage.tsx';
import { BRUSHES, type Brush, type Mark, STAMPS, type Stamp, stampPath, stampPlace } from './doodleInk.ts';

const COLOURS = ['blue', 'green', 'yellow', 'purple'] as const;
type Colour = (typeof COLOURS)[number];
const TOKENS = {
  blue: '--hb-sea-deep',
  green: '--hb-leaf',
  yellow: '--hb-lamp',
  purple: '--hb-plum-mark',
} as const satisfies Record<Colour, string>;

function inkOf(colour: Colour): string {
  return getComputedStyle(document.documentElement).getPropertyValue(TOKENS[colour]).trim();
}

/** A page to draw on with soft brushes, or with stamps by the keys. Nothing of it is kept anywhere. */
export function DoodleStage({ stage: { use } }: { stage: StageOf<'doodle'> }) {
  const { t } = useTranslation('tools');
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [brush, setBrush] = useState<Brush>('soft');
  const [colour, setColour] = useState<Colour>('blue');
  const [isAway, setIsAway] = useState(false);
  const stamped = useRef(0);

  function press(stamp: Stamp): void {
    const place = stampPlace(stamped.current);
    stamped.current += 1;
    setMarks((before) => [...before, { kind: 'stamp', stamp, colour: inkOf(colour), place }]);
  }
  function clear(): void {
    stamped.current = 0;
    setMarks([]);
  }

  if (isAway) {
    return (
      <>
        <PutAway />
        <p className="hb-stage-reply" role="status">
          {t('doodle.away')}
        </p>
        <p className="hb-quiet-line">{t('doodle.awayDetail')}</p>
        <Button scale="pupil" onPress={() => setIsAway(false)}>
          {t('doodle.another')}
        </Button>
      </>
    );
  }
  return (
    <>
      <div className="hb-doodle">
        <Kit
          label={t('doodle.brush')}
          ids={BRUSHES}
          nameOf={(id) => t(`doodle.${id}`)}
          chosen={brush}
          onPress={setBrush}
          picture={(id) => <BrushSample brush={id} />}
        />
        <Kit
          label={t('doodle.colours')}
          ids={COLOURS}
          nameOf={(id) => t(`option.${id}`)}
          chosen={colour}
          onPress={setColour}
          picture={(id) => (
            <Svg viewBox="0 0 60 60">
              <Cut
                d="M10 32C8 16 20 8 32 9S52 20 50 33 40 51 28 50 12 44 10 32Z"
                fill={`var(${TOKENS[id]})`}
              />
            </Svg>
          )}
        />
        <DoodlePage
          label={t('doodle.page')}
          marks={marks}
          begin={() => ({ brush, colour: inkOf(colour) })}
          onMark={(mark) => setMarks((before) => [...before, mark])}
        />
        <Kit
          label={t('doodle.stamps')}
          ids={STAMPS}
          nameOf={(id) => t(`doodle.${id}`)}
          onPress={press}
          picture={(id) => (
            <Svg viewBox="-34 -34 68 68">
              <Ink d={stampPath(id)} width={6} colour={`var(${TOKENS[colour]})`} />
            </Svg>
          )}
        />
      </div>
      <p className="hb-quiet-line">{t('doodle.keptDetail')}</p>
      <div className="hb-stage-controls">
        <Button scale="pupil" onPress={clear}>
          {t('doodle.fresh')}
        </Button>
        {use === 'worry' ? (
          <Button
            scale="pupil"
            onPress={() => {
              clear();
              setIsAway(true);
            }}
          >
            {t('doodle.putAway')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

interface KitProps<Id extends string> {
  label: string;
  ids: readonly Id[];
  nameOf: (id: Id) => string;
  /** Left out where a press does something at once and nothing stays chosen. */
  chosen?: Id;
  onPress: (id: Id) => void;
  picture: (id: Id) => ReactNode;
}

/** A row of small buttons beside the paper. */
function Kit<Id extends string>({ label, ids, nameOf, chosen, onPress, picture }: KitProps<Id>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
    <div role="group" aria-label={label} className="hb-doodle-kit" onKeyDown={moveByArrowKeys}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          className="hb-kit"
          aria-label={nameOf(id)}
          aria-pressed={chosen === undefined ? undefined : chosen === id}
          onClick={() => onPress(id)}
        >
          {picture(id)}
        </button>
      ))}
    </div>
  );
}

const STROKE = 'M12 40C22 14 36 52 48 20';

function BrushSample({ brush }: { brush: Brush }) {
  return (
    <Svg viewBox="0 0 60 60">
      {brush === 'soft' ? (
        <g opacity={0.5}>
          <Ink d={STROKE} width={15} />
        </g>
      ) : null}
      {brush === 'thin' ? <Ink d={STROKE} width={3.4} /> : null}
      {brush === 'dots' ? <Ink d="M13 40v.01M23 26v.01M35 36v.01M47 20v.01" width={9} /> : null}
    </Svg>
  );
}

/** The folded page goes into a box, and the lid comes down. */
function PutAway() {
  return (
    <Svg viewBox="0 0 600 340" className="hb-stage-art">
      <path d="M0 0" />
      <m.g initial={{ y: -120, scale: 1.5 }} animate={{ y: 40, scale: 0.9 }} transition={{ duration: 1.4 }}>
        <Cut d="M252 60H348V148H252Z" fill={paint.paper} />
        <Ink d="M252 104H348M300 60V148" width={2} />
      </m.g>
      <Cut d="M190 160H410V300H190Z" fill={paint.wood} />
      <Ink d="M190 196H410M300 222v22" width={5} colour={paint.paper} />
      <m.g
        initial={{ y: -130, rotate: -10 }}
        animate={{ y: 0, rotate: 0 }}
        transition={{ duration: 1, delay: 1 }}
      >
        <Cut d="M178 130H422V168H178Z" fill={paint.clay} />
      </m.g>
    </Svg>
  );
}
