import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InspectFile, InspectTask } from '../../../electron/database/inspect.ts';
import { MIGRATIONS } from '../../../electron/database/migrations/index.ts';
import { appendAudit } from '../../../electron/database/repositories/audit.ts';
import { inspectInWorker } from '../../../electron/jobs/run.ts';
import { centreWithData, keeperIn, LEAD, START, snapshot } from './support/centre.ts';

const WORKER = join(import.meta.dirname, '../../../electron/jobs/worker.ts');
const DAY = 24 * 60 * 60 * 1000;
const inWorker = inspectInWorker({ file: WORKER });

function flipBit(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(path, bytes);
}

/** Remembers what was asked of it and answers as the real one. */
function counted(): { inspect: InspectFile; tasks: InspectTask[] } {
  const tasks: InspectTask[] = [];
  return {
    tasks,
    inspect: (task) => {
      tasks.push(task);
      return inWorker(task);
    },
  };
}

/** A centre that was closed in order, so that its mark knows the file. */
const cleanlyEnded = () => centreWithData();

describe('the check in a worker', () => {
  it('finds a sound file, a damaged page and a wrong key', async () => {
    const { profile, files, hexOf } = await centreWithData();
    const task = { path: files.database, keyHex: hexOf(profile), head: MIGRATIONS.length, full: true };
    expect(await inWorker(task)).toBe('sound');
    expect(await inWorker({ ...task, head: 0 })).toBe('newer');
    expect(await inWorker({ ...task, keyHex: 'ab'.repeat(32) })).toBe('notADatabase');
    flipBit(files.database, 4096 * 3 + 9);
    const before = snapshot(profile);
    expect(await inWorker(task)).toBe('corrupt');
    expect(snapshot(profile)).toEqual(before);
  });

  it('that is killed keeps nobody out and hides no damage', async () => {
    const { profile, files } = await centreWithData();
    // Without its mark the pages have to be proved.
    rmSync(files.mark);
    let killed = 0;
    const inspect = inspectInWorker({
      file: WORKER,
      onStarted: (worker) => {
        killed += 1;
        void worker.terminate();
      },
    });
    const keeper = keeperIn(profile, { inspect });
    expect(await keeper.open()).toEqual({ ok: true });
    expect(killed).toBe(1);
    await keeper.close();

    flipBit(files.database, 4096 * 3 + 9);
    const again = keeperIn(profile, { inspect });
    expect(await again.open()).toEqual({ ok: false, failure: { code: 'corrupt' } });
    await again.close();
  });

  it('that cannot even be started keeps nobody out', async () => {
    const { profile, files } = await centreWithData();
    rmSync(files.mark);
    const keeper = keeperIn(profile, { inspect: inspectInWorker({ file: join(profile, 'none.cjs') }) });
    expect(await keeper.open()).toEqual({ ok: true });
    await keeper.close();
  });
});

describe('a start after a clean end (R-11)', () => {
  it('proves no page again while not a bit of the file is other', async () => {
    const { profile } = await cleanlyEnded();
    const { inspect, tasks } = counted();
    const keeper = keeperIn(profile, { inspect });
    expect(await keeper.open()).toEqual({ ok: true });
    expect(tasks).toEqual([]);
    await keeper.close();
  });

  it('finds every damaged page before anything is used, and changes no byte', async () => {
    const { profile, files } = await cleanlyEnded();
    const whole = readFileSync(files.database);
    for (let at = 30; at < whole.length; at += 4096 + 97) {
      flipBit(files.database, at);
      const before = snapshot(profile);
      const keeper = keeperIn(profile);
      expect([at, await keeper.open()]).toEqual([at, { ok: false, failure: { code: 'corrupt' } }]);
      await keeper.close();
      expect(snapshot(profile)).toEqual(before);
      writeFileSync(files.database, whole);
    }
  });

  it('proves every page after a kill, or without its mark, or with another hand’s', async () => {
    const { profile, files } = await cleanlyEnded();
    const mark = readFileSync(files.mark, 'utf8');
    const opens = async (): Promise<number> => {
      const { inspect, tasks } = counted();
      const keeper = keeperIn(profile, { inspect });
      expect(await keeper.open()).toEqual({ ok: true });
      await keeper.close();
      return tasks.length;
    };
    writeFileSync(files.mark, mark.replace(/"fingerprint":"(\d+)-/, '"fingerprint":"1$1-'));
    expect(await opens()).toBe(1);
    rmSync(files.mark);
    expect(await opens()).toBe(1);
    expect(await opens()).toBe(0);

    const keeper = keeperIn(profile);
    await keeper.open();
    const store = keeper.store();
    if (!store) throw new Error('sealed');
    appendAudit(store, { actor: 'lead', staffId: LEAD, action: 'test', target: null, detail: {} });
    const killed = [files.database, files.wal].map((path) => [path, readFileSync(path)] as const);
    const markThen = readFileSync(files.mark);
    await keeper.close();
    for (const [path, bytes] of killed) writeFileSync(path, bytes);
    writeFileSync(files.mark, markThen);
    expect(await opens()).toBe(1);
  });
});

describe('the weekly check of everything', () => {
  const at = (days: number) => ({ now: () => START + days * DAY });

  it('is made at the end of a day where it is due, and at a start when it was put off for two weeks', async () => {
    const { profile } = await cleanlyEnded();
    const week = counted();
    const keeper = keeperIn(profile, { ...at(8), inspect: week.inspect });
    await keeper.open();
    expect(week.tasks).toEqual([]);
    await keeper.close();
    expect(week.tasks.map(({ full }) => full)).toEqual([true]);

    const late = counted();
    const overdue = keeperIn(profile, { ...at(30), inspect: late.inspect });
    await overdue.open();
    expect(late.tasks.map(({ full }) => full)).toEqual([true]);
    await overdue.close();
    expect(late.tasks).toHaveLength(1);
  });

  it('that finds something at the end is made again before the next use', async () => {
    const { profile } = await cleanlyEnded();
    const keeper = keeperIn(profile, { ...at(8), inspect: async () => 'corrupt' });
    expect(await keeper.open()).toEqual({ ok: true });
    await keeper.close();
    const next = counted();
    const again = keeperIn(profile, { ...at(8), inspect: next.inspect });
    await again.open();
    expect(next.tasks.map(({ full }) => full)).toEqual([true]);
    await again.close();
  });
});
