import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';

type Leave = { isAllowed: boolean; signsInWithPictures: boolean };

/** What staff have allowed, and whether the pupil's own three pictures stand before the page. */
export function lookBackOf(store: Store, pupilId: string): Leave | null {
  const row = store.get<{ isAllowed: number; signsInWithPictures: number }>(
    `SELECT coalesce(a.look_back, 0) AS isAllowed,
       coalesce(g.picture_sign_in = 1 AND a.picture_hash IS NOT NULL, 0) AS signsInWithPictures
     FROM pupils AS p LEFT JOIN pupil_access AS a ON a.pupil_id = p.id
       LEFT JOIN groups AS g ON g.id = p.group_id AND g.deleted IS NULL
     WHERE p.id = $pupilId AND p.left_day IS NULL`,
    { pupilId },
  );
  if (!row) return null;
  return { isAllowed: row.isAllowed === 1, signsInWithPictures: row.signsInWithPictures === 1 };
}

/**
 * Whether a pupil's own page may show earlier days: staff said so, and whoever stands there gave the pupil's pictures. A tile
 * alone can be pressed by anybody, so for a pupil without pictures it stays at today even in a group that uses them.
 */
export function mayLookBack(store: Store, pupilId: string): boolean {
  const leave = lookBackOf(store, pupilId);
  return leave ? leave.isAllowed && leave.signsInWithPictures : false;
}

/** Staff allow it, or no longer do. @throws CallError 'notFound' */
export function setLookBack(store: Store, pupilId: string, isAllowed: boolean): void {
  const changed = store.run(
    `INSERT INTO pupil_access (pupil_id, look_back, machine, hlc)
     SELECT id, $lookBack, $machine, $hlc FROM pupils WHERE id = $pupilId AND left_day IS NULL
     ON CONFLICT (pupil_id) DO UPDATE SET look_back = excluded.look_back, machine = excluded.machine, hlc = excluded.hlc`,
    { pupilId, lookBack: isAllowed ? 1 : 0, ...store.stamp() },
  );
  if (changed === 0) throw new CallError('notFound');
}
