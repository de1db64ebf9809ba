import { NAME_MAX } from '@harbour/shared/domain/people/names';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { focusFirstProblem } from '../staff/focusFirstProblem.ts';
import { SetupFrame } from './SetupFrame.tsx';

type Props = { value: string; onChange: (value: string) => void; onNext: () => void };

/** Step 1: what the centre is called. */
export function CentreNameStep({ value, onChange, onNext }: Props) {
  const { t } = useTranslation('setup');
  const [asked, setAsked] = useState(false);
  const isMissing = value.trim() === '';
  const submit = (): void => {
    setAsked(true);
    focusFirstProblem();
    if (!isMissing) onNext();
  };
  return (
    <SetupFrame
      step={1}
      title={t('centre.title')}
      lead={t('centre.lead')}
      onwards={t('next')}
      onSubmit={submit}
      illustration={<Picture id="harbour-morning" />}
    >
      <TextField
        label={t('centre.label')}
        description={t('centre.description')}
        value={value}
        onChange={onChange}
        maxLength={NAME_MAX}
        error={asked && isMissing ? t('centre.problem') : undefined}
      />
    </SetupFrame>
  );
}
