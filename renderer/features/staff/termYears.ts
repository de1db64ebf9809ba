import { defaultEnglandTerms } from '@harbour/shared/domain/time/englandTerms';
import { TERM_IDS, type TermDraft } from '@harbour/shared/domain/time/terms';
import type { Response } from '@harbour/shared/ipc/contract';

type KeptTerm = Response<'centre.get'>['terms'][number];

/** A year's six half-terms out of what is kept, in their order; null when none of that year are kept. */
export function draftsOfYear(terms: readonly KeptTerm[], year: number): readonly TermDraft[] | null {
  const ofYear = terms
    .filter((term) => term.academicYear === year)
    .sort((a, b) => a.starts.localeCompare(b.starts));
  if (ofYear.length === 0) return null;
  const usual = defaultEnglandTerms(year);
  return TERM_IDS.map((id, place) => {
    const kept = ofYear[place];
    const fallback = usual[place];
    return { id, from: kept?.starts ?? fallback?.from ?? '', to: kept?.ends ?? fallback?.to ?? '' };
  });
}
