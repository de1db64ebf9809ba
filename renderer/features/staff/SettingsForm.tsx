import { BANDS, type Band } from '@harbour/shared/domain/checkin/types';
import { NAME_MAX } from '@harbour/shared/domain/people/names';
import { academicYearLabel, academicYearOf } from '@harbour/shared/domain/time/academicYear';
import { parseDay } from '@harbour/shared/domain/time/day';
import { defaultEnglandTerms } from '@harbour/shared/domain/time/englandTerms';
import { checkTerms, type TermDraft } from '@harbour/shared/domain/time/terms';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toastStore.ts';
import { type BandChoice, bandsOfChoice, choiceOfBands } from '../setup/bandChoices.ts';
import { TermsEditor } from '../setup/TermsEditor.tsx';
import { termsToKeep } from '../setup/termsToKeep.ts';
import { FailureNotice } from './FailureNotice.tsx';
import type { CentreSettings } from './SettingsScreen.tsx';
import { draftsOfYear } from './termYears.ts';
import './team.css';
import { focusFirstProblem } from './focusFirstProblem.ts';

const MINUTES = [1, 2, 3, 5, 10, 15, 20, 30] as const;

/** The form itself. Years that are not shown keep their dates untouched. */
export function SettingsForm({ settings, today }: { settings: CentreSettings; today: string }) {
  const { t } = useTranslation('staff');
  const { t: setup } = useTranslation('setup');
  const save = useSend('centre.save');
  const day = parseDay(today);
  const thisYear = day ? academicYearOf(day) : new Date().getFullYear();
  const [centreName, setCentreName] = useState(settings.centreName);
  const [bands, setBands] = useState<BandChoice | null>(choiceOfBands(settings.bands));
  const [minutes, setMinutes] = useState(settings.autoLockMinutes);
  const [typedWords, setTypedWords] = useState<readonly Band[]>(settings.typedWords);
  const [year, setYear] = useState(thisYear);
  const [drafts, setDrafts] = useState<Readonly<Record<number, readonly TermDraft[]>>>({});
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<CallFailure>();
  const [wasIncomplete, setWasIncomplete] = useState(false);

  const shown = drafts[year] ?? draftsOfYear(settings.terms, year);
  const isMissing = centreName.trim() === '';

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    focusFirstProblem();
    setFailure(undefined);
    const changed = Object.entries(drafts).map(([text, list]) => ({
      year: Number(text),
      checked: checkTerms(list, Number(text)),
    }));
    const wrong = changed.find(({ checked }) => !checked.ok);
    if (wrong) setYear(wrong.year);
    setWasIncomplete(isMissing || bands === null || wrong !== undefined);
    if (isMissing || bands === null || wrong) return;
    const untouched = settings.terms.filter((term) => drafts[term.academicYear] === undefined);
    const terms = changed.flatMap(({ year: of, checked }) =>
      checked.ok ? termsToKeep(checked.terms, of, (id) => setup(`terms.names.${id}`)) : [],
    );
    const answer = await save.send({
      centreName,
      bands: [...bandsOfChoice[bands]],
      autoLockMinutes: minutes,
      typedWords: [...typedWords],
      terms: [...untouched, ...terms].sort((a, b) => a.starts.localeCompare(b.starts)),
    });
    if (answer.ok) showToast(t('settings.saved'));
    else setFailure(answer.failure);
  };

  const choices = MINUTES.some((choice) => choice === minutes)
    ? [...MINUTES]
    : [...MINUTES, minutes].sort((a, b) => a - b);

  return (
    <form className="hb-settings" onSubmit={(event) => void submit(event)}>
      <div className="hb-settings-pair">
        <Card title={t('settings.centre')}>
          <TextField
            label={t('settings.centreName')}
            value={centreName}
            onChange={setCentreName}
            maxLength={NAME_MAX}
            error={asked && isMissing ? t('settings.centreMissing') : undefined}
          />
          <RadioChoice<BandChoice>
            label={t('settings.bands')}
            options={[
              { id: 'primary', label: t('settings.primary') },
              { id: 'secondary', label: t('settings.secondary') },
              { id: 'both', label: t('settings.both') },
            ]}
            value={bands}
            onChange={setBands}
          />
        </Card>
        <Card title={t('settings.locking')}>
          <Select
            label={t('settings.autoLock')}
            description={t('settings.autoLockHint')}
            items={choices.map((count) => ({ id: String(count), label: t('settings.minutes', { count }) }))}
            value={String(minutes)}
            onChange={(id) => setMinutes(Number(id))}
          />
        </Card>
      </div>
      <Card title={t('settings.typedWords')}>
        <p>{t('settings.typedWordsHint')}</p>
        {BANDS.map((band) => (
          <CheckboxField
            key={band}
            label={t(band === 'primary' ? 'settings.typedPrimary' : 'settings.typedSecondary')}
            isSelected={typedWords.includes(band)}
            onChange={(isAllowed) =>
              setTypedWords(BANDS.filter((one) => (one === band ? isAllowed : typedWords.includes(one))))
            }
          />
        ))}
      </Card>
      <Card title={t('settings.terms')}>
        <Select
          label={t('settings.year')}
          items={[thisYear, thisYear + 1].map((of) => ({ id: String(of), label: academicYearLabel(of) }))}
          value={String(year)}
          onChange={(id) => setYear(Number(id))}
        />
        {shown ? (
          <TermsEditor
            year={year}
            drafts={shown}
            onChange={(next) => setDrafts({ ...drafts, [year]: next })}
            showProblems={asked}
          />
        ) : (
          <>
            <p>{t('settings.yearEmpty', { years: academicYearLabel(year) })}</p>
            <div className="hb-row">
              <Button onPress={() => setDrafts({ ...drafts, [year]: defaultEnglandTerms(year) })}>
                {t('settings.fill')}
              </Button>
            </div>
          </>
        )}
      </Card>
      <div aria-live="polite">{wasIncomplete ? <Notice tone="care" title={t('settings.look')} /> : null}</div>
      <FailureNotice failure={failure} />
      <div className="hb-row">
        <Button variant="primary" type="submit" isPending={save.busy}>
          {t('settings.save')}
        </Button>
      </div>
    </form>
  );
}
