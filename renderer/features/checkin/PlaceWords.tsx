import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import { advance } from '@harbour/shared/domain/checkin/machine';
import type { CheckinState } from '@harbour/shared/domain/checkin/state';
import type { PlanePoint } from '@harbour/shared/domain/feelings/feelings';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { TileField } from '../door/TileField.tsx';
import { SkipTiles } from './SkipTiles.tsx';
import { useWordPages } from './useWordPages.ts';
import { WordExtras } from './WordExtras.tsx';
import { WordTile } from './WordTile.tsx';

interface PlaceWordsProps {
  state: CheckinState;
  /** Where the face lies; null until it was put anywhere. */
  point: PlanePoint | null;
  act: (action: CheckinAction) => void;
  actAll: (actions: readonly CheckinAction[]) => void;
}

/** What the machine has to hear before a press on the map's screen means what the pupil sees. */
export function placing(state: CheckinState, point: PlanePoint | null): CheckinAction[] {
  if (!point) return [];
  if (state.step === 'place') return [{ type: 'choosePoint', ...point }];
  const { point: last } = state.draft;
  const moved = point.valence !== last?.valence || point.energy !== last?.energy;
  return state.step === 'word' && moved ? [{ type: 'back' }, { type: 'choosePoint', ...point }] : [];
}

/** The words that lie near the face. Apart from the map, so that they may come a moment later than the face moves. */
export const PlaceWords = memo(function PlaceWords({ state, point, act, actAll }: PlaceWordsProps) {
  const { t } = useTranslation('checkin');
  const before = placing(state, point);
  const placed = before.reduce(advance, state);
  const pages = useWordPages(placed, point ? `${point.valence} ${point.energy}` : '');
  const press = (action: CheckinAction): void => actAll([...before, action]);
  return (
    <div className="hb-place-words">
      <p className="hb-place-ask" role="status">
        {point ? t(`word.title.${state.band}`) : t('place.first')}
      </p>
      <TileField columns={3} label={t(`word.title.${state.band}`)}>
        {point
          ? pages.words.map((word) => (
              <WordTile
                key={word}
                word={word}
                onPress={() => press({ type: 'chooseWord', feelingId: word })}
              />
            ))
          : null}
        <SkipTiles act={press} />
      </TileField>
      <div className="hb-row hb-row-middle hb-place-extras">
        {point ? <WordExtras state={placed} act={press} pages={pages} /> : null}
        {state.step === 'place' && !point ? (
          <Button
            scale="pupil"
            variant="quiet"
            icon={<Icon id="forward" />}
            onPress={() => act({ type: 'openDoor', door: 'words' })}
          >
            {t('doors.useWords')}
          </Button>
        ) : null}
      </div>
    </div>
  );
});
