import { displayNames as tileNames } from '@harbour/shared/domain/people/displayNames';
import type { Store } from '../store.ts';

type NamedRow = { id: string; knownName: string; surname: string; groupId: string | null };

const NAMED = `
  SELECT id, CASE known_as WHEN '' THEN given_name ELSE known_as END AS knownName, family_name AS surname,
    group_id AS groupId
  FROM pupils WHERE left_day IS NULL`;

/** The name each pupil on roll is shown by: the known name, with an initial only where a group has two alike. */
export function displayNames(store: Store): Map<string, string> {
  const byGroup = Map.groupBy(store.all<NamedRow>(NAMED), ({ groupId }) => groupId);
  return new Map([...byGroup.values()].flatMap((group) => [...tileNames(group)]));
}

/**
 * The same for one group, null for those in none: who else is in the group decides how a pupil is called, so this is the least that
 * has to be read for one name.
 */
export function displayNamesIn(store: Store, groupId: string | null): ReadonlyMap<string, string> {
  return tileNames(store.all<NamedRow>(`${NAMED} AND group_id IS $groupId`, { groupId }));
}
