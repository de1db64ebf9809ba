import type { ToolUse } from '@harbour/shared/domain/progress/toolCounts';
import type { Response } from '@harbour/shared/ipc/contract';
import type { Store } from '../store.ts';

type DotEntry = Response<'myThings.calendar'>['entries'][number];
type DotRow = Omit<DotEntry, 'feelings'> & { feelings: string };

/** First and last day that a pupil's own page may show. */
export type Span = { readonly from: string; readonly to: string };

/** A pupil's own check-ins of some days, oldest first: place, words and sizes, nothing written. */
export function dotsBetween(store: Store, pupilId: string, { from, to }: Span): DotEntry[] {
  return store
    .all<DotRow>(
      `SELECT id, at, day, valence, energy, visibility,
         (SELECT json_group_array(json_object('feelingId', feeling_id, 'size', size) ORDER BY position)
            FROM checkin_feelings WHERE checkin_id = checkins.id) AS feelings
       FROM checkins WHERE pupil_id = $pupilId AND day BETWEEN $from AND $to ORDER BY at, id`,
      { pupilId, from, to },
    )
    .map((row) => ({ ...row, feelings: JSON.parse(row.feelings) as DotEntry['feelings'] }));
}

/** The day of the pupil's first check-in since `from`. */
export function firstDay(store: Store, pupilId: string, from: string): string | null {
  const row = store.get<{ day: string | null }>(
    'SELECT min(day) AS day FROM checkins WHERE pupil_id = $pupilId AND day >= $from',
    { pupilId, from },
  );
  return row?.day ?? null;
}

/** The words of the pupil's check-ins since a day, newest first, each as often as it was picked. */
export function wordsSince(store: Store, pupilId: string, from: string): string[] {
  return store
    .all<{ feelingId: string }>(
      `SELECT f.feeling_id AS feelingId FROM checkin_feelings AS f JOIN checkins AS c ON c.id = f.checkin_id
       WHERE c.pupil_id = $pupilId AND c.day >= $from ORDER BY c.at DESC, c.id DESC, f.position`,
      { pupilId, from },
    )
    .map(({ feelingId }) => feelingId);
}

/** The pupil's uses of tools since a day, oldest first. */
export function usesSince(store: Store, pupilId: string, from: string): ToolUse[] {
  return store.all<ToolUse>(
    `SELECT strategy_id AS strategyId, size_before AS sizeBefore, size_after AS sizeAfter
     FROM strategy_uses WHERE pupil_id = $pupilId AND day >= $from ORDER BY at, id`,
    { pupilId, from },
  );
}
