import type { ParsedRequest } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';

type Term = ParsedRequest<'setup.finish'>['terms'][number];

/** The centre's terms and half-terms, earliest first. */
export function listTerms(store: Store): Term[] {
  return store.all<Term>(
    `SELECT name, academic_year AS academicYear, starts, ends FROM terms WHERE deleted IS NULL ORDER BY starts`,
  );
}

/**
 * Puts a new list in place of the old one, which stays as tombstones for a later merge.
 * @throws CallError 'badRequest' for a term that ends before it starts
 */
export function replaceTerms(store: Store, terms: readonly Term[]): void {
  if (terms.some(({ starts, ends }) => ends < starts)) throw new CallError('badRequest');
  store.transaction(() => {
    store.run(
      'UPDATE terms SET deleted = $hlc, hlc = $hlc, machine = $machine WHERE deleted IS NULL',
      store.stamp(),
    );
    for (const term of terms) {
      store.run(
        `INSERT INTO terms (id, academic_year, name, starts, ends, machine, hlc)
         VALUES ($id, $academicYear, $name, $starts, $ends, $machine, $hlc)`,
        { id: store.newId(), ...term, ...store.stamp() },
      );
    }
  });
}
