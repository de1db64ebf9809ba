import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { say } from './say.mjs';

/**
 * Runs `work` while no other process on this machine does. The lock is SQLite's own lock on a small file: the system
 * gives it back when its holder ends, however it ends, so that there is no such thing as a stale one.
 * @template T
 * @param {string} file
 * @param {string} what named to the person while waiting
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, what, work) {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new Database(file, { timeout: 0 });
  try {
    for (let tries = 0; !taken(lock); tries += 1) {
      if (tries === 4) say(`waiting: another start is preparing ${what}`);
      await wait(250);
    }
    return await work();
  } finally {
    lock.close();
  }
}

/** @param {import('better-sqlite3').Database} lock */
function taken(lock) {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (String(/** @type {{ code?: string }} */ (error).code).startsWith('SQLITE_BUSY')) return false;
    throw error;
  }
}
