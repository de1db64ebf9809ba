// Stands here: the lead who forgot the passphrase, with the printed card from the safe in one hand.
// State: worried about having locked everyone out; needs to hear that nothing is lost.
// The one thing: type the key, choose a new passphrase, and come in with it.

import { passphraseProblem } from '@harbour/shared/domain/access/passphrase';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import { useWait } from '../../app/useWait.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { PassphraseFields } from '../setup/PassphraseFields.tsx';
import { weakReason } from '../setup/passphraseWords.ts';
import { FailureNotice } from '../staff/FailureNotice.tsx';
import { focusFirstProblem } from '../staff/focusFirstProblem.ts';
import { SecretOutcome, type SecretProblem } from '../startup/SecretOutcome.tsx';

interface RenewPassphraseProps {
  staffId: string;
  name: string;
  centreName: string | null;
  onSaved: () => void;
  onBack: () => void;
}

export function RenewPassphrase({ staffId, name, centreName, onSaved, onBack }: RenewPassphraseProps) {
  const { t } = useTranslation('signIn');
  const { t: startup } = useTranslation('startup');
  const { t: setup } = useTranslation('setup');
  const { send, busy } = useSend('session.renewPassphrase');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [slip, setSlip] = useState<SecretProblem | null>(null);
  const [failure, setFailure] = useState<CallFailure>();
  const { secondsLeft, waitFor } = useWait();
  const names = [centreName ?? '', name];
  const problem = refused ?? passphraseProblem(next, names);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    setSlip(null);
    setFailure(undefined);
    focusFirstProblem();
    if (secondsLeft > 0 || recoveryKey.trim() === '' || problem !== undefined || next !== again) return;
    const answer = await send({ staffId, recoveryKey, next });
    if (!answer.ok) return setFailure(answer.failure);
    const { value } = answer;
    if (value.outcome === 'saved') onSaved();
    else if (value.outcome === 'weak') setRefused(value.reason);
    else if (value.outcome === 'wait') waitFor(value.seconds);
    else if (value.outcome === 'typo') setSlip({ kind: 'typo', group: value.group });
    else setSlip({ kind: 'no', which: 'recovery', tries: value.triesBeforeWait });
  }

  return (
    <form className="hb-door-secret" onSubmit={(event) => void save(event)}>
      <TextField
        label={startup('recovery.label')}
        description={startup('recovery.description')}
        value={recoveryKey}
        onChange={setRecoveryKey}
        maxLength={200}
        isReadOnly={busy}
        error={asked && recoveryKey.trim() === '' ? t('renew.keyMissing') : undefined}
        autoFocus
      />
      <SecretOutcome problem={slip} secondsLeft={secondsLeft} />
      <PassphraseFields
        value={next}
        again={again}
        names={names}
        onChange={(value) => {
          setNext(value);
          setRefused(null);
        }}
        onChangeAgain={setAgain}
        error={asked && problem !== undefined ? setup(`passphrase.weak.${weakReason(problem)}`) : undefined}
        errorAgain={asked && next !== again ? setup('passphrase.differ') : undefined}
      />
      <FailureNotice failure={failure} />
      <div className="hb-row">
        <Button type="submit" variant="primary" isPending={busy} isDisabled={secondsLeft > 0}>
          {t('renew.save')}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {t('renew.back')}
        </Button>
      </div>
    </form>
  );
}
