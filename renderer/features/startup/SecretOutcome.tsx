import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { TryOutcome } from './TryOutcome.tsx';

/** Why a secret was not taken, as screens keep it. */
export type SecretProblem =
  | { kind: 'no'; which: 'passphrase' | 'recovery'; tries: number }
  | { kind: 'typo'; group: number | null };

type Props = { problem: SecretProblem | null; secondsLeft: number };

/** Says why the records stayed closed and when to try again. Always in the page, so that its words are announced. */
export function SecretOutcome({ problem, secondsLeft }: Props) {
  const { t } = useTranslation('startup');
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
      <TryOutcome
        missed={
          problem?.kind === 'no'
            ? t(problem.which === 'passphrase' ? 'outcome.noPassphrase' : 'outcome.noRecovery')
            : null
        }
        triesLeft={problem?.kind === 'no' ? problem.tries : 0}
        secondsLeft={secondsLeft}
      />
    </div>
  );
}
