import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { roughWait } from '../startup/useWait.ts';

type Props = {
  /** Words for what was saved; null while nothing was. */
  saved: string | null;
  /** Tries left after a wrong passphrase; null when it was not wrong. */
  triesLeft: number | null;
  secondsLeft: number;
};

/** How a change of one's own secret went, announced. */
export function OwnOutcome({ saved, triesLeft, secondsLeft }: Props) {
  const { t } = useTranslation('staff');
  const wait = roughWait(secondsLeft);
  return (
    <div aria-live="polite">
      {saved ? <Notice tone="info" title={saved} /> : null}
      {triesLeft !== null ? (
        <Notice tone="care" title={t('own.wrong')}>
          {triesLeft > 0 ? <p>{t('own.triesLeft', { count: triesLeft })}</p> : null}
        </Notice>
      ) : null}
      {secondsLeft > 0 ? (
        <Notice
          tone="care"
          title={
            wait.unit === 'seconds'
              ? t('own.waitSeconds', { seconds: wait.count })
              : t('own.waitMinutes', { count: wait.count })
          }
        />
      ) : null}
    </div>
  );
}
