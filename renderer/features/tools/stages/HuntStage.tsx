import { CHOICES, type HuntOf, type StageOf } from '@harbour/shared/domain/strategies/stages';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceTile } from '../../../ui/ChoiceTile.tsx';
import { Picture } from '../../../ui/pictures/Picture.tsx';
import { Cut, Ink, paint, Svg } from '../../../ui/pictures/paper.tsx';
import { moveByArrowKeys } from '../../door/arrowKeys.ts';
import { TileField } from '../../door/TileField.tsx';
import { Drawn, Motif } from '../art/Motif.tsx';
import type { ShapeId } from '../art/motifShapes.ts';
import { SWATCHES } from '../art/swatches.ts';

type Colour = (typeof CHOICES)['colours'][number];
type WithIdeas = Extract<HuntOf, 'touch' | 'hear' | 'smell' | 'taste'>;
const WITH_IDEAS: readonly HuntOf[] = ['touch', 'hear', 'smell', 'taste'] satisfies readonly WithIdeas[];

/** With what it is found, for whoever does not read the heading. */
const SENSES = {
  see: 'eye',
  far: 'eye',
  touch: 'hand',
  hear: 'ear',
  smell: 'flower',
  taste: 'apple',
} as const satisfies Record<Exclude<HuntOf, 'colour'>, ShapeId>;

function hasIdeas(of: HuntOf): of is WithIdeas {
  return WITH_IDEAS.includes(of);
}

/** Things to find, each tapped off on a stone of its own. Whoever cannot look round gets a picture, or ideas. */
export function HuntStage({ stage }: { stage: StageOf<'hunt'> }) {
  const { t } = useTranslation('tools');
  const [colour, setColour] = useState<Colour | null>(null);
  if (stage.of === 'colour' && colour === null) {
    return (
      <>
        <p className="hb-stage-ask">{t('hunt.pickColour')}</p>
        <TileField columns={5} label={t('hunt.pickColour')}>
          {CHOICES.colours.map((id) => (
            <ChoiceTile
              key={id}
              picture={<Motif id={id} />}
              label={t(`option.${id}`)}
              onPress={() => setColour(id)}
            />
          ))}
        </TileField>
      </>
    );
  }
  return <Stones stage={stage} fill={colour === null ? paint.lamp : SWATCHES[colour]} />;
}

function Stones({ stage: { of, count }, fill }: { stage: StageOf<'hunt'>; fill: string }) {
  const { t } = useTranslation('tools');
  const [found, setFound] = useState<readonly number[]>([]);
  const [isOpen, setIsOpen] = useState(false);
  const toggle = (stone: number): void =>
    setFound(found.includes(stone) ? found.filter((other) => other !== stone) : [...found, stone]);
  const total = t('hunt.found', { count: found.length, total: count });
  return (
    <>
      <div className={isOpen && !hasIdeas(of) ? 'hb-hunt hb-hunt-pictured' : 'hb-hunt'}>
        {isOpen && !hasIdeas(of) ? (
          <div className="hb-hunt-scene">
            <Picture id="harbour-morning" title={t('hunt.sceneLabel')} />
          </div>
        ) : null}
        <div className="hb-hunt-side">
          {of === 'colour' || (isOpen && !hasIdeas(of)) ? null : (
            <span className="hb-hunt-sense">
              <Drawn id={SENSES[of]} />
            </span>
          )}
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
          <div role="group" aria-label={total} className="hb-stones" onKeyDown={moveByArrowKeys}>
            {Array.from({ length: count }, (_, at) => at + 1).map((stone) => {
              const isFound = found.includes(stone);
              return (
                <button
                  key={stone}
                  type="button"
                  className="hb-stone"
                  aria-pressed={isFound}
                  aria-label={t('hunt.stone', { number: stone })}
                  onClick={() => toggle(stone)}
                >
                  <Svg viewBox="0 0 100 100">
                    <Cut
                      d="M10 54C6 28 28 10 54 12S94 32 90 58 70 92 46 90 14 78 10 54Z"
                      fill={isFound ? fill : paint.glass}
                      lift={isFound ? 1 : 4}
                    />
                    {isFound ? (
                      <>
                        <path className="hb-stone-disc" d="M28 50a22 22 0 1 0 44 0a22 22 0 1 0 -44 0" />
                        <Ink d="M38 51L47 60L64 41" width={6} />
                      </>
                    ) : (
                      <Ink d="M30 40q10 -12 26 -9" width={4} colour={paint.paper} />
                    )}
                  </Svg>
                </button>
              );
            })}
          </div>
          <p className="hb-quiet-line" role="status">
            {total}
          </p>
        </div>
      </div>
      {isOpen && hasIdeas(of) ? (
        <ul className="hb-ideas">
          {t(`hunt.idea.${of}`, { returnObjects: true }).map((idea) => (
            <li key={idea}>{idea}</li>
          ))}
        </ul>
      ) : null}
      {isOpen ? null : <p className="hb-quiet-line">{t('hunt.tapDetail')}</p>}
      <Button scale="pupil" variant="quiet" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
        {hasIdeas(of)
          ? t(isOpen ? 'hunt.hideIdeas' : 'hunt.ideas')
          : t(isOpen ? 'hunt.hideScene' : 'hunt.scene')}
      </Button>
    </>
  );
}
