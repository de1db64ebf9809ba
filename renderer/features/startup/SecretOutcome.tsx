import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { roughWait } from './useWait.ts';

/** Why a secret was not taken, as screens keep it. */
export type SecretProblem =
  | { kind: 'no'; which: 'passphrase' | 'recovery'; tries: number }
  | { kind: 'typo'; group: number | null };

type Props = { problem: SecretProblem | null; secondsLeft: number };

/** Says why the records stayed closed and when to try again. Always in the page, so that its words are announced. */
export function SecretOutcome({ problem, secondsLeft }: Props) {
  const { t } = useTranslation('startup');
  const wait = roughWait(secondsLeft);
  return (
    <div aria-live="polite">
      {problem?.kind === 'typo' ? (
        <Notice
          tone="care"
          title={
            problem.group === null ? t('outcome.typo') : t('outcome.typoGroup', { group: problem.group })
          }
        />
      ) : null}
      {problem?.kind === 'no' ? (
        <Notice
          tone="care"
          title={problem.which === 'passphrase' ? t('outcome.noPassphrase') : t('outcome.noRecovery')}
        >
          {problem.tries > 0 ? <p>{t('outcome.triesLeft', { count: problem.tries })}</p> : null}
        </Notice>
      ) : null}
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
    </div>
  );
}
