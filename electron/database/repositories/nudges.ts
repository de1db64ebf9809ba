import type { Size } from '@harbour/shared/domain/checkin/types';
import { needsGentleNudge } from '@harbour/shared/domain/feelings/feelings';
import type { Response } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';
import { displayNamesIn } from './displayNames.ts';

type Nudge = Response<'nudges.list'>['nudges'][number];

/** Which of the list's lines were seen is shown for this long, so that nobody looks twice. */
const SEEN_SHOWN_MS = 7 * 24 * 60 * 60 * 1000;
const SEEN_SHOWN = 20;

/**
 * Marks a kept check-in as one that may want a look, or takes the mark away where its pupil changed the words since. The same
 * fixed list decides as for asking the pupil softly; nothing that was typed is read. Call it in the transaction that writes.
 */
export function noteNudge(store: Store, checkinId: string): void {
  const said = store.all<{ feelingId: string; size: Size | null; valence: number | null }>(
    `SELECT f.feeling_id AS feelingId, f.size, c.valence FROM checkin_feelings AS f JOIN checkins AS c ON c.id = f.checkin_id
     WHERE f.checkin_id = $checkinId`,
    { checkinId },
  );
  if (said.some(({ feelingId, size, valence }) => needsGentleNudge(feelingId, size, valence))) {
    store.run(
      'INSERT INTO nudges (checkin_id, machine, hlc) VALUES ($checkinId, $machine, $hlc) ON CONFLICT (checkin_id) DO NOTHING',
      { checkinId, ...store.stamp() },
    );
  } else {
    store.run('DELETE FROM nudges WHERE checkin_id = $checkinId AND seen_by IS NULL', { checkinId });
  }
}

type NudgeRow = Omit<Nudge, 'pupilName' | 'seen'> & {
  pupilId: string;
  groupId: string | null;
  seenBy: string | null;
  seenAt: number | null;
};

/**
 * Check-ins that may want a look and whose pupil asked for nobody with them: all that nobody has seen, oldest first, then those
 * seen in the last days. @param staffId whose pupils; null for everybody's
 */
export function listNudges(store: Store, staffId: string | null): Nudge[] {
  const rows = (which: 'unseen' | 'seen'): NudgeRow[] =>
    store.all<NudgeRow>(
      `SELECT c.id AS checkinId, c.at, c.day, p.id AS pupilId, p.group_id AS groupId, s.name AS seenBy, n.seen_at AS seenAt
       FROM nudges AS n JOIN checkins AS c ON c.id = n.checkin_id JOIN pupils AS p ON p.id = c.pupil_id
         LEFT JOIN staff AS s ON s.id = n.seen_by
       WHERE p.left_day IS NULL
         AND ($staffId IS NULL OR EXISTS (SELECT 1 FROM key_workers WHERE pupil_id = p.id AND staff_id = $staffId))
         AND NOT EXISTS (SELECT 1 FROM person_requests WHERE checkin_id = c.id)
         AND ${
           which === 'unseen'
             ? 'n.seen_by IS NULL ORDER BY c.at, c.id'
             : `n.seen_at >= $since ORDER BY n.seen_at DESC, c.id LIMIT ${SEEN_SHOWN}`
         }`,
      which === 'unseen' ? { staffId } : { staffId, since: store.now() - SEEN_SHOWN_MS },
    );
  const found = [...rows('unseen'), ...rows('seen')];
  const groupIds = new Set(found.map(({ groupId }) => groupId));
  const names = new Map([...groupIds].flatMap((groupId) => [...displayNamesIn(store, groupId)]));
  return found.map(({ pupilId, groupId: _, seenBy, seenAt, ...nudge }) => ({
    ...nudge,
    pupilName: names.get(pupilId) ?? '',
    seen: seenBy === null || seenAt === null ? null : { by: seenBy, at: seenAt },
  }));
}

/** Writes down who has seen that a check-in may want a look; whoever was first stays. @throws CallError 'notFound' */
export function seeNudge(store: Store, staffId: string, checkinId: string): void {
  const found = store.run(
    `UPDATE nudges SET seen_by = coalesce(seen_by, $staffId), seen_at = coalesce(seen_at, $now), machine = $machine, hlc = $hlc
     WHERE checkin_id = $checkinId`,
    { checkinId, staffId, now: store.now(), ...store.stamp() },
  );
  if (found === 0) throw new CallError('notFound');
}
