import { passphraseProblem } from '@harbour/shared/domain/access/passphrase';
import { STAFF_ROLES, type StaffRole } from '@harbour/shared/domain/access/roles';
import { NAME_MAX } from '@harbour/shared/domain/people/names';
import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toastStore.ts';
import { PassphraseFields } from '../setup/PassphraseFields.tsx';
import { weakReason } from '../setup/passphraseWords.ts';
import { FormDialog } from './FormDialog.tsx';

type Props = {
  member: Response<'staff.list'>['staff'][number] | null;
  /** A lead changing their own entry: the passphrase is changed on the page itself, with the old one. */
  isMe: boolean;
  centreName: string;
  onClose: () => void;
};

/** A new colleague with a first passphrase, or changes to one. */
export function StaffDialog({ member, isMe, centreName, onClose }: Props) {
  const { t } = useTranslation('staff');
  const { t: setup } = useTranslation('setup');
  const save = useSend('staff.save');
  const [name, setName] = useState(member?.name ?? '');
  const [role, setRole] = useState<StaffRole>(member?.role ?? 'teacher');
  const [wantsNew, setWantsNew] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [isLastLead, setIsLastLead] = useState(false);

  const becomesLead = role === 'lead' && member !== null && member.role !== 'lead';
  const asksPassphrase = member === null || becomesLead || wantsNew;
  const names = [centreName, name];
  const problem = asksPassphrase ? (refused ?? passphraseProblem(passphrase, names)) : undefined;
  const differs = asksPassphrase && passphrase !== again;

  const keep = async (): Promise<CallFailure | undefined> => {
    setIsLastLead(false);
    if (name.trim() === '' || problem !== undefined || differs) return undefined;
    const answer = await save.send({
      id: member?.id ?? null,
      name,
      role,
      passphrase: asksPassphrase ? passphrase : null,
    });
    if (!answer.ok) return answer.failure;
    if (answer.value.outcome === 'weak') setRefused(answer.value.reason);
    if (answer.value.outcome === 'lastLead') setIsLastLead(true);
    if (answer.value.outcome === 'saved') {
      showToast(t('team.saved', { name: `\u2068${name.trim()}\u2069` }));
      onClose();
    }
    return undefined;
  };

  return (
    <FormDialog
      title={member ? t('team.editTitle', { name: `\u2068${member.name}\u2069` }) : t('team.addTitle')}
      onClose={onClose}
      onSave={keep}
      isSaving={save.busy}
    >
      {(asked) => (
        <>
          <TextField
            label={t('team.name')}
            value={name}
            onChange={setName}
            maxLength={NAME_MAX}
            error={asked && name.trim() === '' ? t('team.nameMissing') : undefined}
            autoFocus
          />
          <RadioChoice<StaffRole>
            label={t('team.role')}
            options={STAFF_ROLES.map((id) => ({
              id,
              label: t(`role.${id}`),
              hint: t(`team.roleHint.${id}`),
            }))}
            value={role}
            onChange={setRole}
          />
          {becomesLead ? <Notice tone="info" title={t('team.leadNeedsPassphrase')} /> : null}
          {member && !isMe && !becomesLead ? (
            <CheckboxField
              label={t('team.newPassphrase')}
              description={t('team.newPassphraseHint')}
              isSelected={wantsNew}
              onChange={setWantsNew}
            />
          ) : null}
          {asksPassphrase ? (
            <>
              {member === null ? <p className="hb-soft">{t('team.firstHint')}</p> : null}
              <PassphraseFields
                label={member === null ? t('team.first') : t('own.next')}
                value={passphrase}
                again={again}
                names={names}
                onChange={(next) => {
                  setPassphrase(next);
                  setRefused(null);
                }}
                onChangeAgain={setAgain}
                error={
                  asked && problem !== undefined ? setup(`passphrase.weak.${weakReason(problem)}`) : undefined
                }
                errorAgain={asked && differs ? setup('passphrase.differ') : undefined}
              />
            </>
          ) : null}
          <div aria-live="polite">
            {isLastLead ? <Notice tone="care" title={t('team.lastLead')} /> : null}
          </div>
        </>
      )}
    </FormDialog>
  );
}
