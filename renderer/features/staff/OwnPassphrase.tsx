import { passphraseProblem } from '@harbour/shared/domain/access/passphrase';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { PassphraseFields } from '../setup/PassphraseFields.tsx';
import { weakReason } from '../setup/passphraseWords.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { focusFirstProblem } from './focusFirstProblem.ts';
import { OwnOutcome } from './OwnOutcome.tsx';
import { useOwnSecret } from './useOwnSecret.ts';

/** Changes the passphrase of whoever is signed in. */
export function OwnPassphrase({ names, level }: { names: readonly string[]; level: 2 | 3 }) {
  const { t } = useTranslation('staff');
  const { t: setup } = useTranslation('setup');
  const secret = useOwnSecret('passphrase');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const problem = secret.outcome.reason ?? passphraseProblem(next, names);
  const differs = next !== again;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    focusFirstProblem();
    if (secret.busy || secret.secondsLeft > 0) return;
    if (current === '' || passphraseProblem(next, names) !== undefined || differs) return;
    if (await secret.change(current, next)) {
      setCurrent('');
      setNext('');
      setAgain('');
      setAsked(false);
    }
  };

  return (
    <Card title={t('own.passphraseTitle')} level={level}>
      <form className="hb-stack" onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('own.current')}
          type="password"
          value={current}
          onChange={setCurrent}
          maxLength={200}
          autoComplete="current-password"
          error={asked && current === '' ? t('own.currentMissing') : undefined}
        />
        <PassphraseFields
          label={t('own.next')}
          value={next}
          again={again}
          names={names}
          onChange={(value) => {
            setNext(value);
            secret.forget();
          }}
          onChangeAgain={setAgain}
          error={asked && problem !== undefined ? setup(`passphrase.weak.${weakReason(problem)}`) : undefined}
          errorAgain={asked && differs ? setup('passphrase.differ') : undefined}
        />
        <OwnOutcome
          saved={secret.outcome.kind === 'saved' ? t('own.savedPassphrase') : null}
          triesLeft={secret.outcome.triesLeft}
          secondsLeft={secret.secondsLeft}
        />
        <FailureNotice failure={secret.failure} />
        <div className="hb-row">
          <Button type="submit">{t('own.savePassphrase')}</Button>
        </div>
      </form>
    </Card>
  );
}
