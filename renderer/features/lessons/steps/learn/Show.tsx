import type { Band } from '@harbour/shared/domain/checkin/types';
import {
  type LearnAction,
  type LearnShow,
  type LearnState,
  placeOf,
  type StopShow,
} from '@harbour/shared/domain/lesson/steps/learn/reducer';
import { useTranslation } from 'react-i18next';
import { Face } from '../../../../ui/Face.tsx';
import { PlanePicker } from '../../../../ui/PlanePicker.tsx';
import { Picture } from '../../../../ui/pictures/Picture.tsx';
import { River } from './River.tsx';
import { StopTrack } from './StopTrack.tsx';
import { Wave } from './Wave.tsx';

export interface ShowProps {
  show: LearnShow;
  state: LearnState;
  act: (action: LearnAction) => void;
  band: Band;
}

const LOW_TO_HIGH = ['low', 'middle', 'high'] as const;
const WAVE = ['starts', 'grows', 'biggest', 'smaller', 'passes'] as const;
const SIZES = [1, 2, 3, 4, 5] as const;
const WATER = ['energy-little', 'energy-some', 'energy-lots'] as const;

/** Something small to move: no answer, only what happens. */
export function Show({ show, state, act, band }: ShowProps) {
  const { t } = useTranslation(['lesson', 'common']);
  const { valence, energy } = placeOf(state);
  if (show === 'map') {
    // Younger pupils ask the two questions one by one; the plane joins what they do not join yet (CURRICULUM E11).
    if (band === 'primary') {
      return (
        <div className="hb-try">
          <Show show="niceness" state={state} act={act} band={band} />
          <Show show="energy" state={state} act={act} band={band} />
        </div>
      );
    }
    return (
      <div className="hb-try-map">
        <PlanePicker
          valence={valence}
          energy={energy}
          onChange={(nextValence, nextEnergy) =>
            act({ type: 'map', valence: nextValence, energy: nextEnergy })
          }
        />
      </div>
    );
  }
  const stop = state.stops[show];
  const track = (labels: readonly string[], isDots = false) => (
    <StopTrack
      label={t(`learn.ask.${show}`)}
      stops={labels}
      value={stop}
      isDots={isDots}
      onChange={(next) => act({ type: 'stop', show, stop: next })}
    />
  );
  const shown = { niceness, energy: water, sizes, wave, range } satisfies Record<StopShow, unknown>;
  return <div className="hb-try">{shown[show]()}</div>;

  function niceness() {
    return (
      <>
        <span className="hb-try-face">
          <Face valence={valence} energy={energy} />
        </span>
        {track(LOW_TO_HIGH.map((id) => t(`learn.niceness.${band}.${id}`)))}
      </>
    );
  }
  function water() {
    return (
      <>
        <span className="hb-try-water" aria-hidden="true">
          <Picture id={WATER[stop] ?? 'energy-some'} />
          <span className="hb-try-water-face">
            <Face valence={valence} energy={energy} />
          </span>
        </span>
        {track(LOW_TO_HIGH.map((id) => t(`learn.energy.${id}`)))}
      </>
    );
  }
  function sizes() {
    return track(
      SIZES.map((size) => t(`common:size.${size}`)),
      true,
    );
  }
  function wave() {
    return (
      <>
        <Wave stop={stop} />
        {track(WAVE.map((id) => t(`learn.wave.${id}`)))}
      </>
    );
  }
  function range() {
    return (
      <>
        <River stop={stop} />
        {track(LOW_TO_HIGH.map((id) => t(`learn.range.${band}.${id}`)))}
      </>
    );
  }
}
