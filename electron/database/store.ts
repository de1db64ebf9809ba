import { newId } from '@harbour/shared/domain/ids/uuid';
import { dayAt } from '@harbour/shared/domain/time/day';
import type { Database, Statement } from 'better-sqlite3';
import { openClock } from './stamps.ts';

/** Queries slower than this are logged, by their place in the code and never with values. */
export const SLOW_QUERY_MS = 40;

type Value = string | number | bigint | Uint8Array | null;
type Row = Record<string, Value>;

/** The open data as repositories see it: prepared statements, one clock, one way to make a row's stamp. */
export type Store = {
  readonly db: Database;
  /** This machine's id; every row says which machine wrote it. */
  readonly machine: string;
  /** UTC milliseconds since 1970. */
  now(): number;
  /** This moment and the school's local day it belongs to ('YYYY-MM-DD'). */
  today(): { at: number; day: string };
  /** Machine and hybrid logical clock for a row written now. */
  stamp(): { machine: string; hlc: string };
  newId(): string;
  all<Result extends Row>(sql: string, parameters?: Row): Result[];
  get<Result extends Row>(sql: string, parameters?: Row): Result | undefined;
  /** @returns the number of rows changed */
  run(sql: string, parameters?: Row): number;
  /** Runs the work in one IMMEDIATE transaction; nested calls join the outer one. */
  transaction<Result>(work: () => Result): Result;
};

type StoreOptions = {
  db: Database;
  machine: string;
  now: () => number;
  /** Told of a query over {@link SLOW_QUERY_MS}: the SQL text holds no values. */
  onSlow?: (sql: string, ms: number) => void;
  /** Told that rows had stamps that were none; they were written anew (see stamps.ts). */
  onMended?: (rows: number) => void;
};

/** Wraps an open, migrated connection. */
export function createStore({ db, machine, now, onSlow, onMended }: StoreOptions): Store {
  const statements = new Map<string, Statement>();
  const { clock, mended } = openClock(db, machine, now);
  if (mended > 0) onMended?.(mended);

  function timed<Result>(sql: string, work: (statement: Statement) => Result): Result {
    let statement = statements.get(sql);
    if (!statement) {
      statement = db.prepare(sql);
      statements.set(sql, statement);
    }
    const began = performance.now();
    try {
      return work(statement);
    } finally {
      const ms = performance.now() - began;
      if (ms > SLOW_QUERY_MS) onSlow?.(sql, ms);
    }
  }

  return {
    db,
    machine,
    now,
    // The school's day is the machine's local day: a child who checks in at 00:30 by UTC did so on that morning.
    today: () => {
      const at = now();
      return { at, day: dayAt(at, (utcMs) => -new Date(utcMs).getTimezoneOffset()) };
    },
    stamp: () => ({ machine, hlc: clock.next() }),
    newId,
    all: <Result extends Row>(sql: string, parameters: Row = {}) =>
      timed(sql, (statement) => statement.all(parameters)) as Result[],
    get: <Result extends Row>(sql: string, parameters: Row = {}) =>
      timed(sql, (statement) => statement.get(parameters)) as Result | undefined,
    run: (sql, parameters = {}) => timed(sql, (statement) => statement.run(parameters)).changes,
    transaction: (work) => (db.inTransaction ? work() : db.transaction(work).immediate()),
  };
}
