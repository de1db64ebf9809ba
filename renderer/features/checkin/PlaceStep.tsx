// Stands here: an older pupil, who would rather point than speak.
// State: knows roughly where it lies; the face follows the finger and the words beside it follow the face.
// The one thing: put the face where it fits and, if one comes near, press a word. Two questions, one calm screen.

import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import { advance } from '@harbour/shared/domain/checkin/machine';
import type { PlanePoint } from '@harbour/shared/domain/feelings/feelings';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanePicker } from '../../ui/PlanePicker.tsx';
import { TileField } from '../door/TileField.tsx';
import { CheckinFrame } from './CheckinFrame.tsx';
import { SkipTiles } from './SkipTiles.tsx';
import type { StepProps } from './steps.ts';
import { useWordPages } from './useWordPages.ts';
import { WordExtras } from './WordExtras.tsx';
import { WordTile } from './WordTile.tsx';

interface PlaceStepProps extends StepProps {
  actAll: (actions: readonly CheckinAction[]) => void;
}

export function PlaceStep({ state, actAll, frame }: PlaceStepProps) {
  const { t } = useTranslation('checkin');
  const [point, setPoint] = useState<PlanePoint | null>(state.draft.point);

  // What the machine has to hear before the press on this screen means what the pupil sees.
  const before: CheckinAction[] = [];
  if (point && state.step === 'place') before.push({ type: 'choosePoint', ...point });
  const moved =
    state.step === 'word' &&
    point !== null &&
    (point.valence !== state.draft.point?.valence || point.energy !== state.draft.point?.energy);
  if (moved) before.push({ type: 'back' }, { type: 'choosePoint', ...point });
  const placed = before.reduce(advance, state);
  const pages = useWordPages(placed, point ? `${point.valence} ${point.energy}` : '');
  const press = (action: CheckinAction): void => actAll([...before, action]);

  return (
    <CheckinFrame
      {...frame}
      title={t('place.title')}
      onFinish={point ? () => press({ type: 'finish' }) : undefined}
    >
      <div className="hb-place">
        <div className="hb-place-plane">
          <PlanePicker
            valence={point?.valence ?? 0}
            energy={point?.energy ?? 0}
            onChange={(valence, energy) => setPoint({ valence, energy })}
          />
        </div>
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
          </div>
        </div>
      </div>
    </CheckinFrame>
  );
}
