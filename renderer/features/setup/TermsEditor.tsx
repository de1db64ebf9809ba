import { academicYearLabel } from '@harbour/shared/domain/time/academicYear';
import { checkTerms, type TermDraft, type TermProblem } from '@harbour/shared/domain/time/terms';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import './setup.css';

type Props = {
  /** The calendar year the academic year starts in. */
  year: number;
  drafts: readonly TermDraft[];
  onChange: (drafts: readonly TermDraft[]) => void;
  showProblems: boolean;
};

/** The six half-terms of a year with their first and last days; says in words what does not fit together. */
export function TermsEditor({ year, drafts, onChange, showProblems }: Props) {
  const { t } = useTranslation('setup');
  const checked = checkTerms(drafts, year);
  const problems: readonly TermProblem[] = showProblems && !checked.ok ? checked.problems : [];
  const inWords = (problem: TermProblem): string => {
    const other = problem.other ? t(`terms.names.${problem.other}`) : '';
    switch (problem.code) {
      case 'badDate':
      case 'endsBeforeStart':
        return t(`terms.problems.${problem.code}`);
      case 'overlaps':
      case 'outOfOrder':
        return t(`terms.problems.${problem.code}`, { other });
      case 'outsideYear':
        return t('terms.problems.outsideYear', { years: academicYearLabel(year) });
      default:
        return t('terms.problems.other');
    }
  };
  const wordsFor = (id: TermDraft['id'], field: 'from' | 'to'): string | undefined => {
    // A clash of two half-terms shows at the later one's first day; a reversed pair at its last day.
    const home = (problem: TermProblem): 'from' | 'to' =>
      problem.field ?? (problem.code === 'endsBeforeStart' ? 'to' : 'from');
    const found = problems.find((problem) => problem.id === id && home(problem) === field);
    return found && inWords(found);
  };
  const change = (id: TermDraft['id'], field: 'from' | 'to', value: string): void => {
    onChange(drafts.map((draft) => (draft.id === id ? { ...draft, [field]: value } : draft)));
  };
  return (
    <>
      <div className="hb-terms">
        {drafts.map((draft) => {
          const term = t(`terms.names.${draft.id}`);
          return (
            <fieldset key={draft.id} className="hb-term">
              <legend>{term}</legend>
              <TextField
                label={t('terms.starts')}
                type="date"
                value={draft.from}
                onChange={(value) => change(draft.id, 'from', value)}
                error={wordsFor(draft.id, 'from')}
              />
              <TextField
                label={t('terms.ends')}
                type="date"
                value={draft.to}
                onChange={(value) => change(draft.id, 'to', value)}
                error={wordsFor(draft.id, 'to')}
              />
            </fieldset>
          );
        })}
      </div>
      <div aria-live="polite">
        {problems.length > 0 ? (
          <Notice
            tone="care"
            title={t('terms.problems.heading', {
              count: new Set(problems.map((problem) => problem.id)).size,
            })}
          />
        ) : null}
      </div>
    </>
  );
}
