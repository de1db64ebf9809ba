import {
  hasWeight,
  loadsOf,
  pullOn,
  type ThermometerAction,
  type ThermometerState,
} from '@harbour/shared/domain/lesson/steps/thermometer/reducer';
import type { Thermometer } from '@harbour/shared/domain/lesson/steps/thermometer/schema';
import * as m from 'framer-motion/m';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button.tsx';
import { Cut, Ink, paint, Svg } from '../../../../ui/pictures/paper.tsx';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';
import { Draggable, dropPlace } from '../../parts/drag.tsx';
import type { StepViewProps } from '../../stepView.ts';
import { bridgeBox, deckAt, deckPath, PLANKS, placesFor, sagOf } from './bridgeShape.ts';

type Props = StepViewProps<Thermometer, ThermometerState, ThermometerAction>;
type Loads = ReturnType<typeof loadsOf>;

const ON_BRIDGE = 'bridge';
const ON_SHORE = 'shore';

/** What pulls down on one side, what holds up on the other; the bridge between them shows what they do together. */
export function LoadBody({ content, state, act }: Props) {
  const { t } = useTranslation('lesson');
  const loads = loadsOf(content);
  return (
    <div className="hb-bridge-page" {...dropPlace(ON_SHORE)}>
      <Shelf loads={loads.filter(({ pull }) => pull < 0)} kind="weights" on={state.on} act={act} />
      <div className="hb-bridge-middle">
        <div className="hb-bridge-place" {...dropPlace(ON_BRIDGE)}>
          <Bridge content={content} state={state} onDrop={(load) => act({ type: 'takeOff', load })} />
        </div>
        <p className="hb-told hb-bridge-told" role="status" data-said="bridge">
          {t(`thermometer.state.${bridgeState(content, state)}`)}
        </p>
        <Button
          scale="pupil"
          variant="quiet"
          isDisabled={state.on.length === 0}
          onPress={() => act({ type: 'empty' })}
        >
          {t('thermometer.empty')}
        </Button>
      </div>
      <Shelf loads={loads.filter(({ pull }) => pull >= 0)} kind="supports" on={state.on} act={act} />
    </div>
  );
}

/** How the bridge lies, for a line of words. */
function bridgeState(
  content: Thermometer,
  state: ThermometerState,
): 'empty' | 'level' | 'high' | 'low' | 'deep' {
  const pull = pullOn(content, state);
  if (state.on.length === 0) return 'empty';
  if (pull < -2) return 'deep';
  if (pull < 0) return 'low';
  return pull > 0 || !hasWeight(content, state) ? 'high' : 'level';
}

interface ShelfProps {
  loads: Loads;
  kind: 'weights' | 'supports';
  on: readonly string[];
  act: (action: ThermometerAction) => void;
}

function Shelf({ loads, kind, on, act }: ShelfProps) {
  const { t } = useTranslation('lesson');
  return (
    <div className="hb-bridge-shelf" data-kind={kind}>
      <p aria-hidden="true">{t(`thermometer.${kind}`)}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
      <div role="group" aria-label={t(`thermometer.${kind}`)} onKeyDown={moveByArrowKeys}>
        {loads.map(({ id, text }) => (
          <Draggable
            key={id}
            onDrop={(place) => act({ type: place === ON_BRIDGE ? 'put' : 'takeOff', load: id })}
          >
            <AriaButton
              className="hb-bridge-card"
              aria-pressed={on.includes(id)}
              onPress={() => act({ type: on.includes(id) ? 'takeOff' : 'put', load: id })}
            >
              {text}
            </AriaButton>
          </Draggable>
        ))}
      </div>
    </div>
  );
}

interface BridgeProps {
  content: Thermometer;
  state: ThermometerState;
  /** A thing that was dragged off. */
  onDrop?: (load: string) => void;
}

/** The bridge and what is on it: weights on the deck, supports as posts below. The cards beside it say the same to those who do not see it. */
export function Bridge({ content, state, onDrop }: BridgeProps) {
  const sag = sagOf(pullOn(content, state));
  const on = state.on.flatMap((id) => loadsOf(content).filter((load) => load.id === id));
  const weights = on.filter(({ pull }) => pull < 0);
  const supports = on.filter(({ pull }) => pull >= 0);
  const posts = placesFor(supports.length);
  const deck = deckPath(sag);
  return (
    <div className="hb-bridge" aria-hidden="true" dir="ltr">
      <Svg viewBox={`0 0 ${bridgeBox.width} ${bridgeBox.height}`} className="hb-bridge-drawing">
        <Cut
          d="M0 176C80 168 140 184 220 176S380 168 460 178 560 170 600 176V210H0Z"
          fill={paint.sea}
          isBare
          lift={0}
        />
        <Ink d="M120 192H168M270 188H330M420 194H462" width={2.4} colour={paint.paper} />
        {posts.map((along) => {
          const { x, y } = deckAt(along, sag);
          return (
            <m.path
              key={along}
              className="hb-bridge-post"
              initial={false}
              animate={{ d: `M${x - 10} 200V${y}M${x + 10} 200V${y}M${x - 14} ${y + 16}H${x + 14}` }}
            />
          );
        })}
        <m.path className="hb-bridge-deck-edge" initial={false} animate={{ d: deck }} />
        <m.path className="hb-bridge-deck" initial={false} animate={{ d: deck }} />
        {PLANKS.map((along) => {
          const { x, y } = deckAt(along, sag);
          return (
            <m.path
              key={along}
              className="hb-bridge-plank"
              initial={false}
              animate={{ d: `M${x} ${y - 6}V${y + 6}` }}
            />
          );
        })}
        <Cut d="M0 80H58L64 96 60 210H0Z" fill={paint.stone} />
        <Cut d="M600 80H542L536 96 540 210H600Z" fill={paint.stone} />
        <Ink d="M14 112H44M8 140H36M20 166H50M560 116H588M552 146H582M564 172H590" width={2} />
        <Cut d="M36 80V40H46V80ZM554 80V40H564V80Z" fill={paint.wood} lift={1} />
      </Svg>
      <Things things={weights} sag={sag} kind="weight" onDrop={onDrop} />
      <Things things={supports} sag={sag} kind="support" onDrop={onDrop} />
    </div>
  );
}

interface ThingsProps {
  things: Loads;
  sag: number;
  kind: 'weight' | 'support';
  onDrop: ((load: string) => void) | undefined;
}

function Things({ things, sag, kind, onDrop }: ThingsProps) {
  const places = placesFor(things.length);
  return things.map(({ id, text }, at) => {
    const { x, y } = deckAt(places[at] ?? 0.5, sag);
    return (
      <m.div
        key={id}
        className="hb-bridge-thing"
        data-kind={kind}
        initial={false}
        animate={{ left: `${(x / bridgeBox.width) * 100}%`, top: `${(y / bridgeBox.height) * 100}%` }}
        style={{ maxInlineSize: `${80 / Math.max(3, things.length)}%` }}
      >
        <Draggable
          isDisabled={!onDrop}
          onDrop={(place) => {
            if (place !== ON_BRIDGE) onDrop?.(id);
          }}
        >
          <span className="hb-bridge-label">{text}</span>
        </Draggable>
      </m.div>
    );
  });
}
