import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { roughWait } from './roughWait.ts';

type Props = {
  /** What was not taken, in words; null while nothing was tried. */
  missed: string | null;
  /** Tries left before a wait. */
  triesLeft: number;
  secondsLeft: number;
};

/** That a secret was not taken, how often it can be tried again, and from when on. Stands in a live region. */
export function TryOutcome({ missed, triesLeft, secondsLeft }: Props) {
  const { t } = useTranslation('startup');
  const wait = roughWait(secondsLeft);
  return (
    <>
      {missed === null ? null : (
        <Notice tone="care" title={missed}>
          {triesLeft > 0 ? <p>{t('outcome.triesLeft', { count: triesLeft })}</p> : null}
        </Notice>
      )}
      {secondsLeft > 0 ? (
        <Notice
          tone="care"
          title={
            wait.unit === 'seconds'
              ? t('outcome.waitSeconds', { seconds: wait.count })
              : t('outcome.waitMinutes', { count: wait.count })
          }
        />
      ) : null}
    </>
  );
}
