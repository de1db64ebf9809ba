import {
  type AccessNeeds,
  FONTS,
  PACES,
  PUPIL_THEMES,
  SCANNINGS,
  SPACINGS,
  TEXT_SIZES,
} from '@harbour/shared/domain/access/needs';
import { READ_RATES, READ_VOICES } from '@harbour/shared/domain/access/readAloud';
import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useCall, useSend } from '../../app/api.ts';
import { offeredLanguages } from '../../app/translations.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import { Select } from '../../ui/Select.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { showToast } from '../../ui/toastStore.ts';
import { FailureNotice } from '../staff/FailureNotice.tsx';
import { FormDialog } from '../staff/FormDialog.tsx';
import { usual } from './choices.ts';
import './access.css';

type Pupil = Response<'pupils.list'>['pupils'][number];
type Props = { pupil: Pupil; onClose: () => void };

const CENTRE = 'centre';
const STEP_SECONDS = ['1', '1.5', '2', '3', '4'] as const;

/** How the app looks and sounds for one pupil, set by an adult: the same choices as on the pupil's own page, and the switch. */
export function AccessDialog({ pupil, onClose }: Props) {
  const { t } = useTranslation('accessStaff');
  const { data, failure } = useCall('access.of', { pupilId: pupil.id });
  const title = t('title', { name: `\u2068${pupil.displayName}\u2069` });
  if (data) return <Form title={title} pupil={pupil} stored={data.needs} onClose={onClose} />;
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      {failure ? <FailureNotice failure={failure} /> : <Spinner />}
    </Dialog>
  );
}

function Form({ title, pupil, stored, onClose }: Props & { title: string; stored: AccessNeeds }) {
  const { t } = useTranslation('accessStaff');
  const save = useSend('access.saveOf');
  const [needs, setNeeds] = useState(stored);
  const change = (part: Partial<AccessNeeds>): void => setNeeds((before) => ({ ...before, ...part }));
  const { readAloud, switches } = needs;
  const languages = offeredLanguages();
  const chosen = languages.find(({ id }) => id === needs.language);

  const keep = async (): Promise<CallFailure | undefined> => {
    const answer = await save.send({ pupilId: pupil.id, needs });
    if (!answer.ok) return answer.failure;
    showToast(t('saved', { name: `\u2068${pupil.displayName}\u2069` }));
    onClose();
    return undefined;
  };

  return (
    <FormDialog title={title} onClose={onClose} onSave={keep} isSaving={save.busy}>
      {() => (
        <>
          <p className="hb-soft">{t('lead')}</p>
          <div className="hb-access-fields">
            <RadioChoice
              isRow
              label={t('pace.label')}
              options={PACES.map((id) => ({ id, label: t(`pace.${id}`) }))}
              value={needs.pace}
              onChange={(pace) => change({ pace })}
            />
            <RadioChoice
              isRow
              label={t('theme.label')}
              options={PUPIL_THEMES.map((id) => ({ id, label: t(`theme.${id}`) }))}
              value={needs.theme}
              onChange={(theme) => change({ theme })}
            />
            <RadioChoice
              isRow
              label={t('textSize.label')}
              options={TEXT_SIZES.map((id) => ({ id, label: t('textSize.percent', { value: id }) }))}
              value={needs.textSize}
              onChange={(textSize) => change({ textSize })}
            />
            <RadioChoice
              isRow
              label={t('spacing.label')}
              options={SPACINGS.map((id) => ({ id, label: t(`spacing.${id}`) }))}
              value={needs.spacing}
              onChange={(spacing) => change({ spacing })}
            />
            <RadioChoice
              isRow
              label={t('font.label')}
              options={FONTS.map((id) => ({ id, label: t(`font.${id}`) }))}
              value={needs.font}
              onChange={(font) => change({ font })}
            />
            <fieldset className="hb-access-help">
              <legend className="hb-field-label">{t('help')}</legend>
              <CheckboxField
                label={t('symbols')}
                isSelected={needs.symbols}
                onChange={(symbols) => change({ symbols })}
              />
              <CheckboxField
                label={t('oneAtATime')}
                isSelected={needs.oneAtATime}
                onChange={(oneAtATime) => change({ oneAtATime })}
              />
              <CheckboxField
                label={t('asIGo')}
                isSelected={readAloud.asIGo}
                onChange={(asIGo) => change({ readAloud: { ...readAloud, asIGo } })}
              />
            </fieldset>
            <RadioChoice
              isRow
              label={t('rate.label')}
              options={READ_RATES.map((id) => ({ id, label: t(`rate.${id}`) }))}
              value={readAloud.rate}
              onChange={(rate) => change({ readAloud: { ...readAloud, rate } })}
            />
            <RadioChoice
              isRow
              label={t('voice.label')}
              options={READ_VOICES.map((id) => ({ id, label: t(`voice.${id}`) }))}
              value={readAloud.voice}
              onChange={(voice) => change({ readAloud: { ...readAloud, voice } })}
            />
            <RadioChoice
              isRow
              label={t('scanning.label')}
              options={SCANNINGS.map((id) => ({ id, label: t(`scanning.${id}`) }))}
              value={switches.scanning}
              onChange={(scanning) => change({ switches: { ...switches, scanning } })}
            />
            {switches.scanning === 'auto' ? (
              <RadioChoice
                isRow
                label={t('stepSeconds.label')}
                options={STEP_SECONDS.map((id) => ({ id, label: t('stepSeconds.value', { value: id }) }))}
                value={STEP_SECONDS.find((id) => Number(id) === switches.stepSeconds) ?? null}
                onChange={(id) => change({ switches: { ...switches, stepSeconds: Number(id) } })}
              />
            ) : null}
            {languages.length > 0 ? (
              <Select
                label={t('language.label')}
                {...(chosen?.isReviewed === false ? { description: t('language.unreviewed') } : {})}
                items={[
                  { id: CENTRE, label: t('language.centre') },
                  ...languages.map(({ id, name }) => ({ id, label: name })),
                ]}
                value={needs.language ?? CENTRE}
                onChange={(id) => change({ language: id === CENTRE ? null : id })}
              />
            ) : null}
          </div>
          <div className="hb-row">
            <Button onPress={() => setNeeds(usual(needs))}>{t('usual')}</Button>
          </div>
        </>
      )}
    </FormDialog>
  );
}
