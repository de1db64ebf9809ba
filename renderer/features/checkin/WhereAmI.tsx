import { placeInPlan, planOf } from '@harbour/shared/domain/checkin/plan';
import type { CheckinState } from '@harbour/shared/domain/checkin/state';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

const NAMES = ['niceness', 'energy', 'place', 'body', 'word', 'size', 'who', 'tools'] as const;

/** The plan's name of a step; steps that are not in the plan belong to its last stretch. */
function planName(step: string): (typeof NAMES)[number] {
  return NAMES.find((name) => name === step) ?? 'tools';
}

/** Says each step as it comes, for those who do not see the plan strip. It stays while the screens change around it. */
export function WhereAmI({ state }: { state: CheckinState }) {
  const { t } = useTranslation('checkin');
  const plan = planOf(state);
  const here = placeInPlan(state);
  const step = here === null ? 0 : plan.indexOf(here) + 1;
  return (
    <div role="status">
      <VisuallyHidden>
        {here === null ? '' : t('plan.say', { step, total: plan.length, name: t(`plan.${planName(here)}`) })}
      </VisuallyHidden>
    </div>
  );
}
