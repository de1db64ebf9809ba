import type { FailureCode } from '@harbour/shared/ipc/contract';
import { connect, type Db } from './connection.ts';
import { DatabaseFailure, failureOf } from './failure.ts';
import { fullCheck, quickCheck } from './integrity.ts';
import { assertOurs } from './migrate.ts';

/** Plain data, so that it can be sent to a worker: proving all pages of 50 MB takes a third of a second and more. */
export type InspectTask = {
  readonly path: string;
  readonly keyHex: string;
  /** The newest schema this app knows. */
  readonly head: number;
  /** Also indexes and references: twice as long. */
  readonly full: boolean;
  readonly nativeBinding?: string | undefined;
};
export type InspectResult = 'sound' | FailureCode;
export type InspectFile = (task: InspectTask) => Promise<InspectResult>;

/**
 * Opens a database nobody else has open and says whether the key is right, the file ours, its schema known and every page
 * sound. Writes only what opening itself writes: nothing in a clean file, the outcome of a crash in another.
 * @throws anything that is a fault of ours
 */
export function inspectFile({ path, keyHex, head, full, nativeBinding }: InspectTask): InspectResult {
  try {
    const db = connect(path, { keyHex, nativeBinding }, true);
    try {
      assertKnown(db, head);
      return (full ? fullCheck(db) : quickCheck(db)).length === 0 ? 'sound' : 'corrupt';
    } finally {
      db.close();
    }
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return failure.code;
  }
}

/**
 * Reads the first pages and their schema: enough to say that the key is right and whose the file is.
 * @throws DatabaseFailure 'corrupt' (nothing in it), 'foreign', 'newer'
 */
export function assertKnown(db: Db, head: number): void {
  if (db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0)
    throw new DatabaseFailure('corrupt');
  assertOurs(db, head);
}

/** {@link inspectFile} on this thread, for where nobody waits. */
export const inspectHere: InspectFile = async (task) => inspectFile(task);
