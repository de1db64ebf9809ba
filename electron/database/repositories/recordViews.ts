import type { Response } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';

type View = Response<'myThings.views'>['views'][number];

/** How far back the pupil's list goes. */
const VIEWS_SHOWN = 60;

/**
 * Writes down that a member of staff opened a pupil's check-in. Call it in the transaction that hands the entry over: an entry
 * nobody noted as opened must not be seen.
 * @throws CallError 'notFound' when there is no such entry
 */
export function noteView(store: Store, staffId: string, checkinId: string): void {
  const added = store.run(
    `INSERT INTO record_views (id, pupil_id, checkin_id, staff_id, at, day, machine, hlc)
     SELECT $id, pupil_id, id, $staffId, $at, $day, $machine, $hlc FROM checkins WHERE id = $checkinId`,
    { id: store.newId(), staffId, checkinId, ...store.today(), ...store.stamp() },
  );
  if (added === 0) throw new CallError('notFound');
}

/** Who opened entries of this pupil, and on which day: each name once a day, newest first. Never which entry or what it says. */
export function ownViews(store: Store, pupilId: string): View[] {
  return store.all<View>(
    `SELECT s.name AS staffName, v.day FROM record_views AS v JOIN staff AS s ON s.id = v.staff_id
     WHERE v.pupil_id = $pupilId GROUP BY v.staff_id, v.day ORDER BY max(v.at) DESC, s.name LIMIT $limit`,
    { pupilId, limit: VIEWS_SHOWN },
  );
}
