import type { AccessNeeds } from '@harbour/shared/domain/access/needs';
import { readNeeds } from '@harbour/shared/domain/access/readNeeds';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';

/** A pupil's access needs, the defaults where nothing readable is kept; null for a pupil who is not here. */
export function needsOf(store: Store, pupilId: string): AccessNeeds | null {
  const row = store.get<{ needs: string | null }>(
    `SELECT a.needs FROM pupils AS p LEFT JOIN pupil_access AS a ON a.pupil_id = p.id
     WHERE p.id = $pupilId AND p.left_day IS NULL`,
    { pupilId },
  );
  return row ? readNeeds(JSON.parse(row.needs ?? '{}')) : null;
}

/** Keeps a pupil's access needs. @throws CallError 'notFound' for a pupil who is not here */
export function saveNeeds(store: Store, pupilId: string, needs: AccessNeeds): void {
  const changed = store.run(
    `INSERT INTO pupil_access (pupil_id, needs, machine, hlc)
     SELECT id, $needs, $machine, $hlc FROM pupils WHERE id = $pupilId AND left_day IS NULL
     ON CONFLICT (pupil_id) DO UPDATE SET needs = excluded.needs, machine = excluded.machine, hlc = excluded.hlc`,
    { pupilId, needs: JSON.stringify(needs), ...store.stamp() },
  );
  if (changed === 0) throw new CallError('notFound');
}
