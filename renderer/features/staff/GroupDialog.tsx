import type { Band } from '@harbour/shared/domain/checkin/types';
import { NAME_MAX } from '@harbour/shared/domain/people/names';
import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useCall, useSend } from '../../app/api.ts';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toastStore.ts';
import { FormDialog } from './FormDialog.tsx';

type Group = Response<'groups.list'>['groups'][number];
type Props = {
  group: Group | null;
  others: readonly Group[];
  onClose: () => void;
  onSaved: (id: string) => void;
};

/** A new group, or changes to one. */
export function GroupDialog({ group, others, onClose, onSaved }: Props) {
  const { t } = useTranslation('staff');
  const centre = useCall('centre.get', {});
  const save = useSend('groups.save');
  const [name, setName] = useState(group?.name ?? '');
  const [chosenBand, setChosenBand] = useState<Band | null>(group?.band ?? null);
  const [pictureSignIn, setPictureSignIn] = useState(group?.pictureSignIn ?? false);
  const bands = centre.data?.bands ?? [];
  const band = chosenBand ?? bands[0] ?? 'secondary';
  // A centre with one band is not asked; a group that has another one keeps its choice.
  const asksBand = bands.length !== 1 || band !== bands[0];
  const isTaken = others.some(
    (other) => other.name.trim().toLocaleLowerCase('en-GB') === name.trim().toLocaleLowerCase('en-GB'),
  );
  const problem = name.trim() === '' ? t('group.nameMissing') : isTaken ? t('group.taken') : undefined;

  const keep = async (): Promise<CallFailure | undefined> => {
    if (problem !== undefined) return undefined;
    const answer = await save.send({ id: group?.id ?? null, name, band, pictureSignIn });
    if (!answer.ok) return answer.failure;
    showToast(t('group.saved'));
    onSaved(answer.value.id);
    return undefined;
  };

  return (
    <FormDialog
      title={group ? t('group.editTitle') : t('group.addTitle')}
      onClose={onClose}
      onSave={keep}
      isSaving={save.busy}
    >
      {(asked) => (
        <>
          <TextField
            label={t('group.name')}
            description={t('group.nameHint')}
            value={name}
            onChange={setName}
            maxLength={NAME_MAX}
            error={asked ? problem : undefined}
            autoFocus
          />
          {asksBand ? (
            <RadioChoice<Band>
              label={t('group.band')}
              isRow
              options={[
                { id: 'primary', label: t('band.primary'), hint: t('group.primaryHint') },
                { id: 'secondary', label: t('band.secondary'), hint: t('group.secondaryHint') },
              ]}
              value={band}
              onChange={setChosenBand}
            />
          ) : null}
          <CheckboxField
            label={t('group.pictures')}
            description={t('group.picturesHint')}
            isSelected={pictureSignIn}
            onChange={setPictureSignIn}
          />
        </>
      )}
    </FormDialog>
  );
}
