import { displayNames as tileNames } from '@harbour/shared/domain/people/displayNames';
import type { Store } from '../store.ts';

type NamedRow = { id: string; knownName: string; surname: string; groupId: string | null };

/** The name each pupil on roll is shown by: the known name, with an initial only where a group has two alike. */
export function displayNames(store: Store): Map<string, string> {
  const rows = store.all<NamedRow>(
    `SELECT id, CASE known_as WHEN '' THEN given_name ELSE known_as END AS knownName, family_name AS surname,
       group_id AS groupId
     FROM pupils WHERE left_day IS NULL`,
  );
  const byGroup = Map.groupBy(rows, ({ groupId }) => groupId);
  const names = new Map<string, string>();
  for (const group of byGroup.values()) for (const [id, name] of tileNames(group)) names.set(id, name);
  return names;
}
