import type { Band } from '@harbour/shared/domain/checkin/types';
import type { Response } from '@harbour/shared/ipc/contract';
import type { Store } from '../store.ts';
import { displayNames } from './displayNames.ts';
import { listGroups } from './groups.ts';

/** Groups and pupils to whom a lesson can be given, by the names that are shown and nothing else. */
export function listTakers(store: Store): Response<'lessons.takers'> {
  const names = displayNames(store);
  const pupils = store.all<{ id: string; groupId: string; band: Band }>(
    `SELECT p.id, g.id AS groupId, g.band FROM pupils p JOIN groups g ON g.id = p.group_id AND g.deleted IS NULL
     WHERE p.left_day IS NULL`,
  );
  return {
    groups: listGroups(store).map(({ id, name, band }) => ({ id, name, band })),
    pupils: pupils
      .map((row) => ({ ...row, displayName: names.get(row.id) ?? '–' }))
      .sort((a, b) => a.displayName.localeCompare(b.displayName, 'en-GB')),
  };
}
