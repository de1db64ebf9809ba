import type { Db } from './connection.ts';
import { failureOf } from './failure.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Up to 20 findings of SQLite's own; empty when all is well. They name pages and tables, never values. */
function findings(db: Db, pragma: string): string[] {
  try {
    const rows = db.pragma(`${pragma}(20)`) as Record<string, unknown>[];
    const texts = rows.map((row) => String(Object.values(row)[0]));
    return texts.length === 1 && texts[0] === 'ok' ? [] : texts;
  } catch (error) {
    // A page whose authentication fails stops the check itself.
    const failure = failureOf(error);
    if (failure?.code === 'corrupt' || failure?.code === 'notADatabase' || failure?.code === 'noAccess') {
      return ['unreadable page'];
    }
    throw error;
  }
}

/** Every page read and proved, all but the indexes compared: about 0.2 s for 50 MB. When a file is not as its last end left it. */
export function quickCheck(db: Db): string[] {
  return findings(db, 'quick_check');
}

/** Everything, indexes and references too: about 0.45 s for 50 MB. Weekly, and for each backup. */
export function fullCheck(db: Db): string[] {
  const problems = findings(db, 'integrity_check');
  if (problems.length > 0) return problems;
  return (db.pragma('foreign_key_check') as { table: string }[])
    .slice(0, 20)
    .map(({ table }) => `reference: ${table}`);
}

/**
 * Whether a full check is due.
 * @param last UTC ms of the last one, null when there was none; one in the future (a clock set back) counts as none
 */
export function isFullCheckDue(last: number | null, now: number): boolean {
  return last === null || last > now || now - last >= WEEK_MS;
}

/** Whether it has been due for so long that it may not wait for the end of the day again. */
export function isFullCheckOverdue(last: number | null, now: number): boolean {
  return last === null || last > now || now - last >= 2 * WEEK_MS;
}
