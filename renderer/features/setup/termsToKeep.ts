import type { Term, TermId } from '@harbour/shared/domain/time/terms';
import type { Request } from '@harbour/shared/ipc/contract';

/** Half-terms in the shape the contract stores, named in the interface's language. */
export function termsToKeep(
  terms: readonly Term[],
  academicYear: number,
  nameOf: (id: TermId) => string,
): Request<'setup.finish'>['terms'] {
  return terms.map((term) => ({ name: nameOf(term.id), academicYear, starts: term.from, ends: term.to }));
}
