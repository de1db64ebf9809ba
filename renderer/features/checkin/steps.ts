import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import type { CheckinState } from '@harbour/shared/domain/checkin/state';
import type { FrameProps } from './CheckinFrame.tsx';

/** What each screen of the check-in is given. */
export interface StepProps {
  state: CheckinState;
  act: (action: CheckinAction) => void;
  /** The corners and the plan strip, already filled for this state. */
  frame: FrameProps;
}
