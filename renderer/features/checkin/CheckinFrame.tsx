import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import { canChangeDoor, canFinish, canGoBack } from '@harbour/shared/domain/checkin/machine';
import { placeInPlan, planOf } from '@harbour/shared/domain/checkin/plan';
import type { CheckinState } from '@harbour/shared/domain/checkin/state';
import type { ReactNode } from 'react';
import { ProgressSteps } from '../../ui/ProgressSteps.tsx';
import { PupilFrame } from '../pupil/PupilFrame.tsx';
import { DoorRow } from './DoorRow.tsx';

/** What all screens of one check-in share. */
export interface FrameProps {
  state: CheckinState;
  act: (action: CheckinAction) => void;
  onStop: () => void;
}

interface CheckinFrameProps extends FrameProps {
  title: string;
  lead?: ReactNode;
  illustration?: ReactNode;
  /** Where one screen asks two questions, *finish* has to take both along. */
  onFinish?: (() => void) | undefined;
  /** Instead of the plan strip, where a tool shows its own stages. */
  headerStart?: ReactNode;
  /** Instead of the machine's own step back. */
  onBack?: (() => void) | undefined;
  children: ReactNode;
}

/** The pupil's page with the plan strip, the other doors while they are open, and the corners as the machine allows them. */
export function CheckinFrame({
  state,
  act,
  onStop,
  onFinish,
  headerStart,
  onBack,
  ...page
}: CheckinFrameProps) {
  const plan = planOf(state);
  const here = placeInPlan(state);
  const step = here === null ? 0 : plan.indexOf(here) + 1;
  const finish = onFinish ?? (canFinish(state) ? () => act({ type: 'finish' }) : undefined);
  return (
    <PupilFrame
      {...page}
      headerStart={
        headerStart ??
        (step > 0 ? (
          <>
            <ProgressSteps step={step} total={plan.length} />
            {canChangeDoor(state) ? <DoorRow state={state} act={act} /> : null}
          </>
        ) : null)
      }
      onStop={onStop}
      onBack={onBack ?? (canGoBack(state) ? () => act({ type: 'back' }) : undefined)}
      onFinish={finish}
    />
  );
}
