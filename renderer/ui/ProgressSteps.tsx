import { useTranslation } from 'react-i18next';
import './layout.css';

export interface ProgressStepsProps {
  /** 1 … total. */
  step: number;
  total: number;
}

/** Dots that say "you are here"; screen readers hear "Step 2 of 5". */
export function ProgressSteps({ step, total }: ProgressStepsProps) {
  const { t } = useTranslation('common');
  const dots = Array.from({ length: total }, (_, at) => at + 1);
  return (
    <span className="hb-steps" role="img" aria-label={t('progress.step', { step, total })}>
      {dots.map((dot) => {
        const state = dot < step ? 'hb-step-done' : dot === step ? 'hb-step-here' : '';
        return <span key={dot} className={`hb-step ${state}`} />;
      })}
    </span>
  );
}
