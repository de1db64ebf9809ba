import { formatHlc, type HybridClock, hybridClock, parseHlc } from '@harbour/shared/domain/ids/hlc';
import type { Database } from 'better-sqlite3';

/**
 * The tables whose newest row is newer than every other's: a change anywhere writes to one of these. Few, and the long ones
 * have an index on the stamp, because this is asked at each start.
 */
const WITNESSES = [
  'checkins',
  'person_requests',
  'responses',
  'pupils',
  'staff',
  'groups',
  'settings',
  'strategy_uses',
];

/** Later than any stamp that a clock, however wrong, gives in this century or the next four. A stamp beyond it is damage. */
const BEYOND_MS = 2 ** 44;

/** The clock for rows written now, above every stamp in the data, also where the wall clock was set back since. */
export type OpenedClock = {
  readonly clock: HybridClock;
  /** Rows whose stamp was none and was written anew. */
  readonly mended: number;
};

/**
 * Makes the clock from the stamps that are there. One that is not a stamp (a disk's fault, another program's hand) must not keep
 * a centre from its records: such rows get a fresh stamp above all others, as if they had been written now.
 */
export function openClock(db: Database, machine: string, now: () => number): OpenedClock {
  const newest = greatest(db, WITNESSES);
  if (newest === undefined || isStamp(newest)) return { clock: hybridClock(machine, now, newest), mended: 0 };
  return db.transaction(() => mend(db, machine, now)).immediate();
}

function mend(db: Database, machine: string, now: () => number): OpenedClock {
  const tables = stampedTables(db);
  const stampsOf = new Map(
    tables.map((table) => [table, db.prepare(`SELECT DISTINCT hlc FROM ${table}`).pluck().all().map(String)]),
  );
  const sound = [...stampsOf.values()].flat().filter(isStamp);
  const newest = sound.reduce<string | undefined>(
    (last, stamp) => (last === undefined || stamp > last ? stamp : last),
    undefined,
  );
  const clock = hybridClock(machine, now, newest ?? formatHlc({ ms: 0, counter: 0, machine }));
  let mended = 0;
  for (const [table, stamps] of stampsOf) {
    const write = db.prepare(`UPDATE ${table} SET hlc = $fresh WHERE hlc = $broken`);
    for (const broken of stamps.filter((stamp) => !isStamp(stamp))) {
      mended += write.run({ fresh: clock.next(), broken }).changes;
    }
  }
  return { clock, mended };
}

function isStamp(text: string): boolean {
  const parts = parseHlc(text);
  return parts !== undefined && parts.ms < BEYOND_MS;
}

function greatest(db: Database, tables: readonly string[]): string | undefined {
  const each = tables.map((table) => `SELECT max(hlc) AS hlc FROM ${table}`).join(' UNION ALL ');
  const found = db.prepare(`SELECT max(hlc) FROM (${each})`).pluck().get();
  return typeof found === 'string' ? found : undefined;
}

/** Every table whose rows carry a stamp; names come from the schema, so a new table is not forgotten. */
function stampedTables(db: Database): string[] {
  return db
    .prepare(
      `SELECT t.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
       WHERE t.type = 'table' AND c.name = 'hlc' ORDER BY t.name`,
    )
    .pluck()
    .all()
    .map(String);
}
