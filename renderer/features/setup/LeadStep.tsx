import { passphraseProblem } from '@harbour/shared/domain/access/passphrase';
import type { Band } from '@harbour/shared/domain/checkin/types';
import { NAME_MAX } from '@harbour/shared/domain/people/names';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FailureNotice } from '../staff/FailureNotice.tsx';
import { focusFirstProblem } from '../staff/focusFirstProblem.ts';
import { PassphraseFields } from './PassphraseFields.tsx';
import { weakReason } from './passphraseWords.ts';
import { SetupFrame } from './SetupFrame.tsx';

type Props = { centreName: string; bands: readonly Band[]; onBack: () => void; onMade: () => void };

/** Step 3: who looks after the centre. Ends with the encrypted records on the disk. */
export function LeadStep({ centreName, bands, onBack, onMade }: Props) {
  const { t } = useTranslation('setup');
  const create = useSend('setup.createCentre');
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [failure, setFailure] = useState<CallFailure>();

  const names = [centreName, name];
  const problem = refused ?? passphraseProblem(passphrase, names);
  const differs = passphrase !== again;

  const submit = async (): Promise<void> => {
    setAsked(true);
    focusFirstProblem();
    setFailure(undefined);
    if (name.trim() === '' || problem !== undefined || differs) return;
    const answer = await create.send({ centreName, bands: [...bands], leadName: name, passphrase });
    if (!answer.ok) setFailure(answer.failure);
    else if (answer.value.outcome === 'weak') setRefused(answer.value.reason);
    else onMade();
  };

  return (
    <SetupFrame
      step={3}
      title={t('lead.title')}
      lead={t('lead.lead')}
      onBack={onBack}
      onwards={t('lead.submit')}
      onSubmit={() => void submit()}
      busy={create.busy}
      busyWords={t('lead.busy')}
    >
      <TextField
        label={t('lead.name')}
        value={name}
        onChange={setName}
        maxLength={NAME_MAX}
        error={asked && name.trim() === '' ? t('lead.nameProblem') : undefined}
      />
      <PassphraseFields
        value={passphrase}
        again={again}
        names={names}
        onChange={(next) => {
          setPassphrase(next);
          setRefused(null);
        }}
        onChangeAgain={setAgain}
        error={asked && problem !== undefined ? t(`passphrase.weak.${weakReason(problem)}`) : undefined}
        errorAgain={asked && differs ? t('passphrase.differ') : undefined}
      />
      <Notice tone="info" title={t('lead.why')}>
        <p>{t('lead.whyBody')}</p>
      </Notice>
      <FailureNotice failure={failure} />
    </SetupFrame>
  );
}
