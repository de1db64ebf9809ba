import { useTranslation } from 'react-i18next';
import './layout.css';

export interface SpinnerProps {
  /** What is going on; "One moment" unless told. */
  label?: string;
}

/** A small wave and a word, for waits over half a second. */
export function Spinner({ label }: SpinnerProps) {
  const { t } = useTranslation('common');
  return (
    <span className="hb-spinner" role="status">
      <svg className="hb-spinner-wave" viewBox="0 0 40 20" aria-hidden="true">
        <path d="M2 11c4-6 8-6 12 0s8 6 12 0 8-6 12 0" />
      </svg>
      {label ?? t('wait')}
    </span>
  );
}
