import type { Db } from './connection.ts';
import { APPLICATION_ID } from './connection.ts';
import { DatabaseFailure } from './failure.ts';
import type { Migration } from './migrations/index.ts';

/** The schema's version as the file says; 0 is a new database. */
export function versionOf(db: Db): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** The version after all of these. @throws RangeError when they are not numbered 1, 2, 3 … */
export function headOf(migrations: readonly Migration[]): number {
  migrations.forEach(({ number }, index) => {
    if (number !== index + 1) throw new RangeError(`migration ${number} stands at place ${index + 1}`);
  });
  return migrations.length;
}

/**
 * Refuses what this app must not touch. Reads only.
 * @throws DatabaseFailure 'foreign' (another application's), 'newer' (written by a later Harbour)
 */
export function assertOurs(db: Db, head: number): void {
  const version = versionOf(db);
  const application = Number(db.pragma('application_id', { simple: true }));
  const isNew = version === 0 && application === 0 && isEmpty(db);
  if (!isNew && application !== APPLICATION_ID) throw new DatabaseFailure('foreign');
  if (version > head) throw new DatabaseFailure('newer');
}

function isEmpty(db: Db): boolean {
  return db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
}

/** What is still to be done to this file. */
export function pendingOf(db: Db, migrations: readonly Migration[]): readonly Migration[] {
  const version = versionOf(db);
  return migrations.filter(({ number }) => number > version);
}

/**
 * Brings the schema up to date: each migration in one transaction with its number in `user_version`, so that a kill or a
 * full disk leaves the version before or the version after, never between. The caller backs up first.
 * @throws DatabaseFailure; 'corrupt' when a migration left a broken reference (it is rolled back)
 */
export function migrate(db: Db, migrations: readonly Migration[]): void {
  assertOurs(db, headOf(migrations));
  for (const { number, sql } of pendingOf(db, migrations)) {
    db.transaction(() => {
      db.pragma('defer_foreign_keys=ON');
      db.exec(sql);
      db.pragma(`user_version=${number}`);
      db.pragma(`application_id=${APPLICATION_ID}`);
      if ((db.pragma('foreign_key_check') as unknown[]).length > 0) {
        throw new DatabaseFailure('corrupt', new Error(`migration ${number}: broken reference`));
      }
    }).immediate();
  }
}
