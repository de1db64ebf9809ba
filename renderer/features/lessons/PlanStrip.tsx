import { type Play, reached } from '@harbour/shared/domain/lesson/play';
import type { Step } from '@harbour/shared/domain/lesson/stepSchemas';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import './player.css';

export interface PlanStripProps {
  play: Play;
  steps: readonly Step[];
  onGo: (stepId: string) => void;
}

/** The way through the lesson as a string of stones, with "you are here". Stones that were passed lead back; those ahead only say their name. */
export function PlanStrip({ play, steps, onGo }: PlanStripProps) {
  const { t } = useTranslation('lesson');
  const furthest = reached(play);
  return (
    <nav aria-label={t('player.plan')} className="hb-plan">
      <ol>
        {play.order.map((id, at) => {
          const step = steps.find((one) => one.id === id);
          const isHere = at === play.at;
          const state = isHere ? 'here' : (play.statuses[id] ?? 'ahead');
          const name = t('player.step', { at: at + 1, total: play.order.length, title: step?.title ?? '' });
          return (
            <li key={id} data-state={state}>
              <AriaButton
                className="hb-plan-stone"
                aria-label={`${name}, ${t(`player.${state}`)}`}
                {...(isHere ? { 'aria-current': 'step' as const } : {})}
                isDisabled={at > furthest}
                onPress={() => onGo(id)}
              >
                <span className="hb-plan-mark" aria-hidden="true" />
              </AriaButton>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
