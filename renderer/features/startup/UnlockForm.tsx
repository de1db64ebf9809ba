import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import { useWait } from '../../app/useWait.ts';
import { Button } from '../../ui/Button.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FailureNotice } from '../staff/FailureNotice.tsx';
import { SecretOutcome, type SecretProblem } from './SecretOutcome.tsx';
import './startup.css';
import { focusFirstProblem } from '../staff/focusFirstProblem.ts';

type Way = 'passphrase' | 'recovery';

/** Opens the records with a lead's passphrase or the printed key, whichever of the two still exists. */
export function UnlockForm({ hasPassphrase, hasRecovery }: { hasPassphrase: boolean; hasRecovery: boolean }) {
  const { t } = useTranslation('startup');
  const [way, setWay] = useState<Way>(hasPassphrase ? 'passphrase' : 'recovery');
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState<SecretProblem | null>(null);
  const [failure, setFailure] = useState<CallFailure>();
  const { secondsLeft, waitFor } = useWait();
  const withPassphrase = useSend('startup.openWithPassphrase');
  const withKey = useSend('startup.openWithRecoveryKey');
  const [asked, setAsked] = useState(false);
  const busy = withPassphrase.busy || withKey.busy;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    focusFirstProblem();
    if (secondsLeft > 0 || secret.trim() === '') return;
    setProblem(null);
    setFailure(undefined);
    const answer =
      way === 'passphrase'
        ? await withPassphrase.send({ passphrase: secret })
        : await withKey.send({ recoveryKey: secret });
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    const { value } = answer;
    if (value.outcome === 'wait') waitFor(value.seconds);
    if (value.outcome === 'typo') setProblem({ kind: 'typo', group: value.group });
    if (value.outcome === 'no') setProblem({ kind: 'no', which: way, tries: value.triesBeforeWait });
    // A long printed key is mended where it slipped; a passphrase nobody can see is typed anew.
    if (way === 'passphrase') {
      setSecret('');
      setAsked(false);
    }
  };

  const change = (next: Way): void => {
    setWay(next);
    setSecret('');
    setAsked(false);
    setProblem(null);
    setFailure(undefined);
  };

  return (
    <form className="hb-stack" onSubmit={(event) => void submit(event)}>
      {way === 'passphrase' ? (
        <TextField
          key="passphrase"
          label={t('passphrase.label')}
          type="password"
          value={secret}
          onChange={setSecret}
          maxLength={200}
          isReadOnly={busy}
          error={asked && secret.trim() === '' && !problem ? t('passphrase.missing') : undefined}
          autoFocus
        />
      ) : (
        <div className="hb-startup-key">
          <TextField
            key="recovery"
            label={t('recovery.label')}
            description={t('recovery.description')}
            value={secret}
            onChange={setSecret}
            maxLength={200}
            isReadOnly={busy}
            error={asked && secret.trim() === '' ? t('recovery.missing') : undefined}
          />
        </div>
      )}
      <SecretOutcome problem={problem} secondsLeft={secondsLeft} />
      <FailureNotice failure={failure} />
      <div className="hb-row">
        <Button variant="primary" type="submit" isPending={busy} isDisabled={secondsLeft > 0}>
          {way === 'passphrase' ? t('passphrase.open') : t('recovery.open')}
        </Button>
        {busy ? <Spinner label={t('working.open')} /> : null}
        {!busy && way === 'passphrase' && hasRecovery ? (
          <Button variant="quiet" onPress={() => change('recovery')}>
            {t('recovery.switch')}
          </Button>
        ) : null}
        {!busy && way === 'recovery' && hasPassphrase ? (
          <Button variant="quiet" onPress={() => change('passphrase')}>
            {t('passphrase.switch')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
