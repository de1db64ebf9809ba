// Stands here: an older pupil, who would rather point than speak.
// State: knows roughly where it lies; the face follows the finger and the words beside it follow the face.
// The one thing: put the face where it fits and, if one comes near, press a word. Two questions, one calm screen.

import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import type { PlanePoint } from '@harbour/shared/domain/feelings/feelings';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanePicker } from '../../ui/PlanePicker.tsx';
import { CheckinFrame } from './CheckinFrame.tsx';
import { PlaceWords, placing } from './PlaceWords.tsx';
import type { StepProps } from './steps.ts';

interface PlaceStepProps extends StepProps {
  actAll: (actions: readonly CheckinAction[]) => void;
}

export function PlaceStep({ state, act, actAll, frame }: PlaceStepProps) {
  const { t } = useTranslation('checkin');
  const [point, setPoint] = useState<PlanePoint | null>(state.draft.point);
  // A press on a word means the place its words were drawn for, also if the face has just moved on.
  const pointOfWords = useDeferredValue(point);

  return (
    <CheckinFrame
      {...frame}
      title={t('place.title')}
      onFinish={point ? () => actAll([...placing(state, point), { type: 'finish' }]) : undefined}
    >
      <div className="hb-place">
        <div className="hb-place-plane">
          <PlanePicker
            valence={point?.valence ?? 0}
            energy={point?.energy ?? 0}
            onChange={(valence, energy) => setPoint({ valence, energy })}
          />
        </div>
        <PlaceWords state={state} point={pointOfWords} act={act} actAll={actAll} />
      </div>
    </CheckinFrame>
  );
}
