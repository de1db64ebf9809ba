import type { Band } from '@harbour/shared/domain/checkin/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { focusFirstProblem } from '../staff/focusFirstProblem.ts';
import { type BandChoice, bandsOfChoice, choiceOfBands } from './bandChoices.ts';
import { SetupFrame } from './SetupFrame.tsx';

type Props = {
  value: readonly Band[];
  onChange: (bands: readonly Band[]) => void;
  onBack: () => void;
  onNext: () => void;
};

const choices: readonly BandChoice[] = ['primary', 'secondary', 'both'];

/** Step 2: which ages use Harbour. */
export function BandsStep({ value, onChange, onBack, onNext }: Props) {
  const { t } = useTranslation('setup');
  const [asked, setAsked] = useState(false);
  const chosen = choiceOfBands(value);
  const submit = (): void => {
    setAsked(true);
    focusFirstProblem();
    if (chosen) onNext();
  };
  return (
    <SetupFrame
      step={2}
      title={t('bands.title')}
      lead={t('bands.lead')}
      onBack={onBack}
      onwards={t('next')}
      onSubmit={submit}
    >
      <fieldset className="hb-setup-bands">
        <legend className="hb-hidden">{t('bands.legend')}</legend>
        {choices.map((choice) => (
          <ChoiceTile
            key={choice}
            scale="staff"
            label={t(`bands.${choice}`)}
            hint={t(`bands.${choice}Why`)}
            picture={<Picture id={`band-${choice}`} />}
            isSelected={choice === chosen}
            onPress={() => onChange(bandsOfChoice[choice])}
          />
        ))}
      </fieldset>
      <div aria-live="polite">
        {asked && !chosen ? <Notice tone="care" title={t('bands.problem')} /> : null}
      </div>
    </SetupFrame>
  );
}
