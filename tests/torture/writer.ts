import { writeSync } from 'node:fs';
import { centreFiles } from '../../electron/database/centreFiles.ts';
import { failureOf } from '../../electron/database/failure.ts';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';
import { closeDatabase, openDatabase } from '../../electron/database/open.ts';
import { appendAudit } from '../../electron/database/repositories/audit.ts';
import { ask } from '../../electron/database/repositories/personRequests.ts';
import { createStore } from '../../electron/database/store.ts';

/** What a round asks of its writer: one JSON argument. */
export type WriterTask = {
  folder: string;
  keyHex: string;
  place: 'local' | 'network';
  commits: number;
  /** Small, so that every round checkpoints. */
  checkpointPages: number;
  /** A fault built in on purpose, for the negative control. */
  fault?: 'synchronousOff' | 'synchronousNormal' | 'saysSavedBeforeItIs' | 'saysSavedWhateverHappens';
};

/**
 * A child process that asks for a person again and again, through the app's own code, and tells each request's id once it is
 * durable: `R` when open, `A id` acknowledged, `E code` refused, `C` closed. The parent kills it, or the disk under it.
 */
const task = JSON.parse(process.argv[2] ?? '{}') as WriterTask;
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};
/** A full disk stays full for a while: give up after some refusals, and close as the app would. */
const MOST_ERRORS = 5;

const files = centreFiles(task.folder);
const { keyHex, place } = task;
let errors = 0;
const refused = (error: unknown): void => {
  errors += 1;
  say(`E ${failureOf(error)?.code ?? 'bug'}`);
};

try {
  const { db } = await openDatabase(files, { keyHex, knownSalt: '', migrations: MIGRATIONS, place });
  if (task.fault === 'synchronousOff') db.pragma('synchronous=OFF');
  if (task.fault === 'synchronousNormal') db.pragma('synchronous=NORMAL');
  db.pragma(`wal_autocheckpoint=${task.checkpointPages}`);
  const store = createStore({ db, machine: '00000000000000000000', now: Date.now });
  const fill = db.prepare(
    `INSERT INTO settings (key, value, machine, hlc) VALUES ($key, json_quote(hex(randomblob($bytes))), $machine, $hlc)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  );
  const clear = db.prepare('DELETE FROM settings WHERE key = ?');
  say('R');
  for (let count = 0; count < task.commits && errors < MOST_ERRORS; count += 1) {
    let id = '';
    try {
      store.transaction(() => {
        id = ask(store, null, 'now', null);
        if (task.fault === 'saysSavedBeforeItIs') say(`A ${id}`);
        fill.run({ key: `torture${count % 30}`, bytes: Math.floor(Math.random() * 4_000), ...store.stamp() });
        if (count % 7 === 0) clear.run(`torture${(count + 3) % 30}`);
        appendAudit(store, {
          actor: 'door',
          staffId: null,
          action: 'torture',
          target: id,
          detail: { count },
        });
      });
      say(`A ${id}`);
    } catch (error) {
      refused(error);
      if (task.fault === 'saysSavedWhateverHappens') say(`A ${id}`);
    }
  }
  await closeDatabase(files, db);
  say('C');
} catch (error) {
  refused(error);
}
