import { useTranslation } from 'react-i18next';
import type { CallFailure } from '../../app/api.ts';
import { Notice } from '../../ui/Notice.tsx';
import './failureNotice.css';

/**
 * Why a call did not work and what was kept, in words. Its place is always in the page: a live region that
 * arrives together with its words is not announced everywhere.
 */
export function FailureNotice({ failure }: { failure: CallFailure | undefined }) {
  const { t } = useTranslation('errors');
  return (
    <div aria-live="polite">
      {failure ? (
        <Notice tone="problem" title={t('title')}>
          <p>{t(failure.code)}</p>
        </Notice>
      ) : null}
    </div>
  );
}
