import { NAME_MAX } from '@harbour/shared/domain/people/names';
import { YEAR_GROUPS } from '@harbour/shared/domain/people/yearGroup';
import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toastStore.ts';
import { CircleField } from '../person/CircleField.tsx';
import { useCircle } from '../person/useCircle.ts';
import { AvatarChoice } from './AvatarChoice.tsx';
import { FormDialog } from './FormDialog.tsx';
import { NO_GROUP } from './groupOrder.ts';
import { KeyWorkerChoice } from './KeyWorkerChoice.tsx';
import { LookBackField } from './LookBackField.tsx';
import { useLookBack } from './useLookBack.ts';

type Pupil = Response<'pupils.list'>['pupils'][number];
type Props = {
  pupil: Pupil | null;
  startGroupId: string | null;
  groups: Response<'groups.list'>['groups'];
  staff: Response<'staff.list'>['staff'];
  mayChooseKeyWorkers: boolean;
  onClose: () => void;
};

const NO_YEAR = 'none';

/** A new pupil, or changes to one. */
export function PupilDialog({ pupil, startGroupId, groups, staff, mayChooseKeyWorkers, onClose }: Props) {
  const { t } = useTranslation('staff');
  const save = useSend('pupils.save');
  const [givenName, setGivenName] = useState(pupil?.givenName ?? '');
  const [familyName, setFamilyName] = useState(pupil?.familyName ?? '');
  const [knownAs, setKnownAs] = useState(pupil?.knownAs ?? '');
  const [yearGroup, setYearGroup] = useState(pupil?.yearGroup ?? null);
  const [groupId, setGroupId] = useState(pupil ? pupil.groupId : startGroupId);
  const [avatar, setAvatar] = useState(pupil?.avatar ?? null);
  const [keyWorkerIds, setKeyWorkerIds] = useState<readonly string[]>(pupil?.keyWorkerIds ?? []);
  const circle = useCircle(pupil?.id ?? null);
  const lookBack = useLookBack(pupil?.id ?? null);
  // A new pupil is added once, also where what comes after could not be kept and is tried again.
  const [addedId, setAddedId] = useState<string | null>(null);
  const isMissing = givenName.trim() === '';

  const keep = async (): Promise<CallFailure | undefined> => {
    if (isMissing) return undefined;
    const answer = await save.send({
      id: pupil?.id ?? addedId,
      givenName,
      familyName,
      knownAs,
      yearGroup,
      groupId,
      avatar,
      keyWorkerIds: [...keyWorkerIds],
    });
    if (!answer.ok) return answer.failure;
    setAddedId(answer.value.id);
    const notAllowed = (await circle.keep(answer.value.id)) ?? (await lookBack.keep());
    if (notAllowed) return notAllowed;
    showToast(t('pupil.saved', { name: `\u2068${knownAs.trim() || givenName.trim()}\u2069` }));
    onClose();
    return undefined;
  };

  return (
    <FormDialog
      title={pupil ? t('pupil.editTitle', { name: `\u2068${pupil.displayName}\u2069` }) : t('pupil.addTitle')}
      onClose={onClose}
      onSave={keep}
      isSaving={save.busy}
    >
      {(asked) => (
        <>
          <div className="hb-pair">
            <TextField
              label={t('pupil.givenName')}
              value={givenName}
              onChange={setGivenName}
              maxLength={NAME_MAX}
              error={asked && isMissing ? t('pupil.givenMissing') : undefined}
              autoFocus
            />
            <TextField
              label={t('pupil.familyName')}
              value={familyName}
              onChange={setFamilyName}
              maxLength={NAME_MAX}
            />
          </div>
          <TextField
            label={t('pupil.knownAs')}
            description={t('pupil.knownAsHint')}
            value={knownAs}
            onChange={setKnownAs}
            maxLength={NAME_MAX}
          />
          <div className="hb-pair">
            <Select
              label={t('pupil.group')}
              items={[
                { id: NO_GROUP, label: t('pupil.groupNone') },
                ...groups.map((group) => ({ id: group.id, label: group.name })),
              ]}
              value={groupId ?? NO_GROUP}
              onChange={(id) => setGroupId(id === NO_GROUP ? null : id)}
            />
            <Select
              label={t('pupil.year')}
              items={[
                { id: NO_YEAR, label: t('pupil.yearNone') },
                ...YEAR_GROUPS.map((year) => ({
                  id: String(year),
                  label: year === 0 ? t('people.reception') : t('people.year', { year }),
                })),
              ]}
              value={yearGroup === null ? NO_YEAR : String(yearGroup)}
              onChange={(id) => setYearGroup(id === NO_YEAR ? null : Number(id))}
            />
          </div>
          <AvatarChoice value={avatar} onChange={setAvatar} />
          <KeyWorkerChoice
            staff={staff}
            value={keyWorkerIds}
            onChange={setKeyWorkerIds}
            mayChoose={mayChooseKeyWorkers}
          />
          <CircleField circle={circle} />
          <LookBackField lookBack={lookBack} />
        </>
      )}
    </FormDialog>
  );
}
