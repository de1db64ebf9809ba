import { academicYearLabel, academicYearOf } from '@harbour/shared/domain/time/academicYear';
import { parseDay } from '@harbour/shared/domain/time/day';
import { defaultEnglandTerms } from '@harbour/shared/domain/time/englandTerms';
import { checkTerms, type TermDraft } from '@harbour/shared/domain/time/terms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import { FailureNotice } from '../staff/FailureNotice.tsx';
import { focusFirstProblem } from '../staff/focusFirstProblem.ts';
import { SetupFrame } from './SetupFrame.tsx';
import { TermsEditor } from './TermsEditor.tsx';
import { termsToKeep } from './termsToKeep.ts';

/** Step 5: the year's half-terms, filled in with the usual dates of England for the centre to correct. */
export function TermsStep({ today }: { today: string }) {
  const { t } = useTranslation('setup');
  const finish = useSend('setup.finish');
  const day = parseDay(today);
  const year = day ? academicYearOf(day) : new Date().getFullYear();
  const [drafts, setDrafts] = useState<readonly TermDraft[]>(() => defaultEnglandTerms(year));
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<CallFailure>();

  const submit = async (): Promise<void> => {
    setAsked(true);
    focusFirstProblem();
    setFailure(undefined);
    const checked = checkTerms(drafts, year);
    if (!checked.ok) return;
    const answer = await finish.send({
      terms: termsToKeep(checked.terms, year, (id) => t(`terms.names.${id}`)),
    });
    if (!answer.ok) setFailure(answer.failure);
  };

  return (
    <SetupFrame
      step={5}
      title={t('terms.title')}
      lead={t('terms.lead', { years: academicYearLabel(year) })}
      onwards={t('terms.submit')}
      onSubmit={() => void submit()}
      busy={finish.busy}
    >
      <TermsEditor year={year} drafts={drafts} onChange={setDrafts} showProblems={asked} />
      <p>{t('terms.later')}</p>
      <FailureNotice failure={failure} />
    </SetupFrame>
  );
}
