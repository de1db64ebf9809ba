import {
  type CheckinAction,
  type CheckinState,
  canFinish,
  canGoBack,
  placeInPlan,
  planOf,
} from '@harbour/shared/domain/checkin/machine';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgressSteps } from '../../ui/ProgressSteps.tsx';
import { PupilFrame } from '../pupil/PupilFrame.tsx';

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
  children: ReactNode;
}

/** The pupil's page with the plan strip and the corners as the machine allows them. */
export function CheckinFrame({ state, act, onStop, onFinish, ...page }: CheckinFrameProps) {
  const { t } = useTranslation('checkin');
  const plan = planOf(state);
  const here = placeInPlan(state);
  const step = here === null ? 0 : plan.indexOf(here) + 1;
  const finish = onFinish ?? (canFinish(state) ? () => act({ type: 'finish' }) : undefined);
  const name = here === null ? '' : t(`plan.${planName(here)}`);
  return (
    <>
      <p className="hb-hidden" role="status">
        {step > 0 ? t('plan.say', { step, total: plan.length, name }) : ''}
      </p>
      <PupilFrame
        {...page}
        headerStart={step > 0 ? <ProgressSteps step={step} total={plan.length} /> : null}
        onStop={onStop}
        onBack={canGoBack(state) ? () => act({ type: 'back' }) : undefined}
        onFinish={finish}
      />
    </>
  );
}

const NAMES = ['niceness', 'energy', 'place', 'word', 'size', 'who', 'tools'] as const;

/** The plan's name of a step; steps that are not in the plan belong to its last stretch. */
function planName(step: string): (typeof NAMES)[number] {
  return NAMES.find((name) => name === step) ?? 'tools';
}
