import type { ParsedRequest } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';

/** When each tool was last offered to this pupil, for the rotation. */
export function offersOf(store: Store, pupilId: string): { strategyId: string; at: number }[] {
  return store.all<{ strategyId: string; at: number }>(
    'SELECT strategy_id AS strategyId, at FROM strategy_offers WHERE pupil_id = $pupilId',
    { pupilId },
  );
}

export function rememberOffers(store: Store, pupilId: string, strategyIds: readonly string[]): void {
  store.transaction(() => {
    for (const strategyId of strategyIds) {
      store.run(
        `INSERT INTO strategy_offers (pupil_id, strategy_id, at) VALUES ($pupilId, $strategyId, $at)
         ON CONFLICT (pupil_id, strategy_id) DO UPDATE SET at = max(at, excluded.at)`,
        { pupilId, strategyId, at: store.now() },
      );
    }
  });
}

/** What the pupil has kept in their toolbox, and what they said is not for them. */
export function toolboxOf(store: Store, pupilId: string): { kept: string[]; notForMe: string[] } {
  const rows = store.all<{ strategyId: string; keep: string }>(
    'SELECT strategy_id AS strategyId, keep FROM toolbox_items WHERE pupil_id = $pupilId',
    { pupilId },
  );
  const those = (keep: string) => rows.filter((row) => row.keep === keep).map((row) => row.strategyId);
  return { kept: those('keep'), notForMe: those('notForMe') };
}

/** Adds a tool's use to one of the pupil's own check-ins. @throws CallError 'notFound' for anyone else's */
export function recordUse(store: Store, pupilId: string, use: ParsedRequest<'strategies.used'>): void {
  const { at, day } = store.today();
  const added = store.run(
    `INSERT INTO strategy_uses (id, pupil_id, checkin_id, strategy_id, size_before, size_after, at, day, machine, hlc)
     SELECT $id, pupil_id, id, $strategyId, $sizeBefore, $sizeAfter, $at, $day, $machine, $hlc
     FROM checkins WHERE id = $checkinId AND pupil_id = $pupilId`,
    { id: store.newId(), pupilId, ...use, at, day, ...store.stamp() },
  );
  if (added === 0) throw new CallError('notFound');
}
