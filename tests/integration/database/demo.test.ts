import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { centreFiles } from '../../../electron/database/centreFiles.ts';
import { createDemo, type DemoMade } from '../../../electron/database/demo/createDemo.ts';
import { makeDemoFile } from '../../../electron/database/demo/makeDemoFile.ts';
import { seeded } from '../../../electron/database/demo/random.ts';
import { fullCheck } from '../../../electron/database/integrity.ts';
import { firstBrokenAudit } from '../../../electron/database/repositories/audit.ts';
import { listGroupsAtDoor } from '../../../electron/database/repositories/groups.ts';
import { countWaiting } from '../../../electron/database/repositories/personRequests.ts';
import { listPupils, listPupilsAtDoor } from '../../../electron/database/repositories/pupils.ts';
import { listTerms } from '../../../electron/database/repositories/terms.ts';
import type { Store } from '../../../electron/database/store.ts';
import { filesHolding, keeperIn, LEAD, newFolder, noVault, PASSPHRASE } from './support/centre.ts';

const NOW = Date.UTC(2026, 10, 24, 10);

async function demoIn(
  seed: number,
): Promise<{ store: Store; made: DemoMade; close: () => Promise<void>; folder: string }> {
  const profile = newFolder();
  const keeper = keeperIn(profile, { now: () => NOW });
  await keeper.create({ leadId: LEAD, passphrase: PASSPHRASE });
  const store = keeper.store();
  if (!store) throw new Error('sealed');
  const made = createDemo(store, { seed, now: NOW, pupils: 12, leadId: LEAD });
  return { store, made, close: keeper.close, folder: keeper.folder };
}

describe('the made-up centre', () => {
  it('has a roll, terms, a past with weekends free, and a request that waits', async () => {
    const { store, made, close, folder } = await demoIn(1);
    expect(made).toMatchObject({ pupils: 12 });
    expect(made.staff).toHaveLength(4);
    expect(made.groups).toHaveLength(3);
    expect(listGroupsAtDoor(store)).toHaveLength(3);
    expect(listPupils(store, null)).toHaveLength(12);
    expect(listTerms(store)).toHaveLength(12);
    expect(countWaiting(store)).toBe(1);
    const [pictured] = made.groups;
    for (const pupil of listPupilsAtDoor(store, pictured?.id ?? '')) expect(pupil.needsPictures).toBe(true);

    const of = (sql: string): unknown => store.db.prepare(sql).pluck().get();
    expect(Number(of('SELECT count(*) FROM checkins'))).toBeGreaterThan(800);
    expect(of("SELECT count(*) FROM checkins WHERE strftime('%w', day) IN ('0', '6')")).toBe(0);
    expect(of(`SELECT count(*) FROM checkins WHERE at > ${NOW}`)).toBe(0);
    const inTerm = 'EXISTS (SELECT 1 FROM terms WHERE c.day BETWEEN starts AND ends AND deleted IS NULL)';
    expect(of(`SELECT count(*) FROM checkins AS c WHERE NOT ${inTerm}`)).toBe(0);
    expect(Number(of("SELECT count(DISTINCT strftime('%Y-%m', day)) FROM checkins"))).toBeGreaterThan(10);
    expect(fullCheck(store.db)).toEqual([]);
    expect(firstBrokenAudit(store)).toBeNull();
    // Writing goes on after it as on any day, in order.
    const { hlc } = store.stamp();
    expect((of('SELECT max(hlc) FROM checkins') as string) < hlc).toBe(true);
    expect(() => createDemo(store, { seed: 1, now: NOW, pupils: 12 })).toThrow(RangeError);
    const name = listPupils(store, null)[0]?.familyName ?? '';
    await close();
    expect(filesHolding(folder, name)).toEqual([]);
  }, 60_000);

  it('is the same for the same seed and another for another', async () => {
    const summary = async (seed: number): Promise<unknown> => {
      const { store, close } = await demoIn(seed);
      const rows = store.db
        .prepare(
          `SELECT c.day, c.valence, c.energy, c.door, p.given_name, p.family_name, f.feeling_id, f.size FROM checkins AS c
           JOIN pupils AS p ON p.id = c.pupil_id LEFT JOIN checkin_feelings AS f ON f.checkin_id = c.id
           ORDER BY c.at, p.family_name, f.position`,
        )
        .all();
      await close();
      return rows;
    };
    const first = await summary(7);
    expect(await summary(7)).toEqual(first);
    expect(await summary(8)).not.toEqual(first);
  }, 60_000);

  it('lies on disk as a whole centre that opens', async () => {
    const folder = join(newFolder(), 'centre');
    const demo = { seed: 3, now: NOW, pupils: 5, years: 1 };
    const recoveryKey = Buffer.alloc(16, 9);
    const options = { folder, recoveryKey, passphrase: PASSPHRASE, demo };
    const made = await makeDemoFile(options);
    expect(made.checkins).toBeGreaterThan(200);
    const files = centreFiles(folder);
    expect([files.database, files.slotsA, files.slotsB, files.mark].every((path) => existsSync(path))).toBe(
      true,
    );
    await expect(makeDemoFile(options)).rejects.toMatchObject({ code: 'busy' });
    const keeper = keeperIn(join(folder, '..'), { now: () => NOW, deviceVault: noVault });
    expect(await keeper.openWithRecoveryKey(recoveryKey)).toEqual({ ok: true });
    expect(keeper.warnings()).toEqual(['noDeviceKey']);
    await keeper.close();
  }, 60_000);
});

describe('seeded chance', () => {
  it('stays in its bounds and looks like chance', () => {
    const random = seeded(1);
    const numbers = Array.from({ length: 20_000 }, () => random.next());
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((sum, number) => sum + number) / numbers.length).toBeCloseTo(0.5, 1);
    expect(new Set(Array.from({ length: 500 }, () => random.between(1, 3)))).toEqual(new Set([1, 2, 3]));
    expect(random.shuffled([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
