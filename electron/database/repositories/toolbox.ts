import type { ParsedRequest, Response } from '@harbour/shared/ipc/contract';
import type { Store } from '../store.ts';

type Item = Response<'myThings.toolbox'>['items'][number];

/** Puts a tool on one of the pupil's own shelves; null takes it off. */
export function markTool(store: Store, pupilId: string, strategyId: string, keep: Item['keep'] | null): void {
  if (keep === null) {
    store.run('DELETE FROM toolbox_items WHERE pupil_id = $pupilId AND strategy_id = $strategyId', {
      pupilId,
      strategyId,
    });
    return;
  }
  store.run(
    `INSERT INTO toolbox_items (pupil_id, strategy_id, keep, machine, hlc)
     VALUES ($pupilId, $strategyId, $keep, $machine, $hlc)
     ON CONFLICT (pupil_id, strategy_id) DO UPDATE SET keep = excluded.keep, machine = excluded.machine, hlc = excluded.hlc`,
    { pupilId, strategyId, keep, ...store.stamp() },
  );
}

/** Everything the pupil has marked, in the order in which it was. */
export function toolboxItems(store: Store, pupilId: string): Item[] {
  return store.all<Item>(
    'SELECT strategy_id AS strategyId, keep FROM toolbox_items WHERE pupil_id = $pupilId ORDER BY hlc, strategy_id',
    { pupilId },
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
