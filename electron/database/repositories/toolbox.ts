import type { ParsedRequest } from '@harbour/shared/ipc/contract';
import type { Store } from '../store.ts';

/** What the pupil thinks of a tool now; the last word counts. */
export function markTool(store: Store, pupilId: string, mark: ParsedRequest<'toolbox.mark'>): void {
  store.run(
    `INSERT INTO toolbox_items (pupil_id, strategy_id, keep, machine, hlc)
     VALUES ($pupilId, $strategyId, $keep, $machine, $hlc)
     ON CONFLICT (pupil_id, strategy_id)
     DO UPDATE SET keep = excluded.keep, machine = excluded.machine, hlc = excluded.hlc`,
    { pupilId, ...mark, ...store.stamp() },
  );
}

/** Adds a tool's use that belongs to no check-in. */
export function recordLooseUse(store: Store, pupilId: string, use: ParsedRequest<'toolbox.used'>): void {
  const { at, day } = store.today();
  store.run(
    `INSERT INTO strategy_uses (id, pupil_id, checkin_id, strategy_id, size_before, size_after, at, day, machine, hlc)
     VALUES ($id, $pupilId, NULL, $strategyId, NULL, $sizeAfter, $at, $day, $machine, $hlc)`,
    { id: store.newId(), pupilId, ...use, at, day, ...store.stamp() },
  );
}
