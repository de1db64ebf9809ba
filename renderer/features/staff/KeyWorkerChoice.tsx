import type { Response } from '@harbour/shared/ipc/contract';
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '../../ui/CheckboxField.tsx';

type Props = {
  staff: Response<'staff.list'>['staff'];
  value: readonly string[];
  onChange: (ids: readonly string[]) => void;
  /** Only a lead says who may see what a pupil shares. */
  mayChoose: boolean;
};

/** Most key workers one pupil can have (the contract's limit). */
const MOST = 10;

/** Who is key worker of a pupil. */
export function KeyWorkerChoice({ staff, value, onChange, mayChoose }: Props) {
  const { t } = useTranslation('staff');
  const able = staff.filter((member) => member.role !== 'teacher' || value.includes(member.id));
  const shown = mayChoose ? able : able.filter((member) => value.includes(member.id));
  const isFull = value.length >= MOST;
  return (
    <fieldset className="hb-plain-fieldset">
      <legend className="hb-field-label">{t('pupil.keyWorkers')}</legend>
      <p className="hb-field-hint">{mayChoose ? t('pupil.keyWorkersHint') : t('pupil.keyWorkersByLead')}</p>
      {mayChoose && able.length === 0 ? <p>{t('pupil.keyWorkersNone')}</p> : null}
      <div className="hb-key-workers">
        {shown.map((member) => (
          <CheckboxField
            key={member.id}
            label={member.name}
            isSelected={value.includes(member.id)}
            isDisabled={!mayChoose || (isFull && !value.includes(member.id))}
            onChange={(isSelected) =>
              onChange(isSelected ? [...value, member.id] : value.filter((id) => id !== member.id))
            }
          />
        ))}
      </div>
      {mayChoose && isFull ? <p className="hb-field-hint">{t('pupil.keyWorkersFull')}</p> : null}
    </fieldset>
  );
}
