import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NO_TRIES, startTry, type ThrottleState } from '@harbour/shared/domain/access/throttle';
import { describe, expect, it } from 'vitest';
import { guardedTry } from '../../../electron/app/guardedTry.ts';
import { steadyClock } from '../../../electron/app/steadyClock.ts';
import { seeded } from '../../../electron/database/demo/random.ts';
import type { createKeeper } from '../../../electron/database/keeper.ts';
import { keeperIn, LEAD, newFolder, PASSPHRASE, rounds, START } from '../database/support/centre.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LONG = 30 * 60_000;
const TRIES_FILE = 'staff-tries.json';
const DATABASE = /^harbour\.db(-wal|-journal)?$/;

const centreIn = (profile: string): string => join(profile, 'centre');
const isPart = (part: 'data' | 'file', name: string): boolean =>
  part === 'data' ? DATABASE.test(name) : name === TRIES_FILE;

/** Puts `from`'s database, or its file of tries, in the place of `to`'s; what `from` does not have goes away. */
function putBack(part: 'data' | 'file', from: string, to: string): void {
  for (const name of readdirSync(to)) if (isPart(part, name)) rmSync(join(to, name));
  for (const name of readdirSync(from))
    if (isPart(part, name)) copyFileSync(join(from, name), join(to, name));
}

/** The files as a killed app leaves them, in a new profile: the database is still open here. */
function killed(profile: string): string {
  const next = newFolder();
  mkdirSync(centreIn(next));
  for (const entry of readdirSync(centreIn(profile), { withFileTypes: true })) {
    if (entry.isFile()) copyFileSync(join(centreIn(profile), entry.name), join(centreIn(next), entry.name));
  }
  return next;
}

async function opened(profile: string): Promise<ReturnType<typeof createKeeper>> {
  const keeper = keeperIn(profile);
  expect(await keeper.open()).toEqual({ ok: true });
  return keeper;
}

async function newCentre(): Promise<{ profile: string; keeper: ReturnType<typeof createKeeper> }> {
  const profile = newFolder();
  const keeper = keeperIn(profile);
  await keeper.create({ leadId: LEAD, passphrase: PASSPHRASE });
  keeper
    .store()
    ?.run(
      `INSERT INTO staff (id, name, role, avatar, machine, hlc) VALUES ($id, 'Ada', 'lead', 0, $machine, $hlc)`,
      { id: LEAD, ...(keeper.store()?.stamp() ?? {}) },
    );
  return { profile, keeper };
}

describe('the brake on guessing a staff secret (D-01)', () => {
  it.each(['data', 'file'] as const)('an older %s put back wins no try', async (part) => {
    const { profile, keeper } = await newCentre();
    const guess = (by: typeof keeper, at: number) => guardedTry(by.staffTries(LEAD), at, async () => false);
    await guess(keeper, START);
    await keeper.close();
    const before = killed(profile);
    const first = await opened(profile);
    for (let more = 0; more < 4; more += 1) await guess(first, START + more);
    await first.close();

    putBack(part, centreIn(before), centreIn(profile));
    const second = await opened(profile);
    expect(await guess(second, START + 10)).toEqual({ outcome: 'wait', seconds: 30 });
    await second.close();

    if (part === 'data') return;
    rmSync(join(centreIn(profile), TRIES_FILE));
    const third = await opened(profile);
    expect(await guess(third, START + 10)).toEqual({ outcome: 'wait', seconds: 30 });
    await third.close();
  });

  it('a file of tries that is not by our hand counts for nothing, and takes nothing away', async () => {
    const { profile, keeper } = await newCentre();
    await guardedTry(keeper.staffTries(LEAD), START, async () => false);
    const other = await newCentre();
    await guardedTry(other.keeper.staffTries(LEAD), START, async () => false);
    await guardedTry(other.keeper.staffTries(LEAD), START, async () => false);
    putBack('file', centreIn(other.profile), centreIn(profile));
    expect(keeper.staffTries(LEAD).read().streak).toBe(1);
    await keeper.close();
    await other.keeper.close();
  });

  it('the right secret begins anew in both places', async () => {
    const { profile, keeper } = await newCentre();
    await guardedTry(keeper.staffTries(LEAD), START, async () => false);
    await guardedTry(keeper.staffTries(LEAD), START + 1, async () => true);
    await keeper.close();
    const again = await opened(profile);
    expect(again.staffTries(LEAD).read()).toEqual({ streak: 0, tries: [{ at: START, seenAt: START }] });
    await again.close();
  });

  it(
    'holds over kills, restarts, clocks set back and older files put back',
    async () => {
      const { next: random } = seeded(20_261_124);
      let { profile, keeper } = await newCentre();
      let honest: ThrottleState = NO_TRIES;
      let real = START;
      let setBack = 0;
      let older: string | undefined;
      let honestTries = 0;
      const made: number[] = [];
      for (let round = 0; round < rounds(250); round += 1) {
        real += Math.floor(random() * (random() < 0.2 ? 20 * MINUTE : 20_000));
        if (random() < 0.1) setBack += Math.floor(random() * DAY);
        const allowed = startTry(honest, real);
        honest = allowed.state;
        const answer = await guardedTry(keeper.staffTries(LEAD), real - setBack, async () => false);
        if (answer.outcome === 'no') made.push(real);
        honestTries += Number(allowed.ok);
        // Never a try that an honest, unbroken run would not have had.
        expect(made.length).toBeLessThanOrEqual(honestTries);
        if (random() < 0.5) continue;

        const next = killed(profile);
        await keeper.close();
        // One of the two: nothing on the machine can tell of both put back at once.
        const meddles = random();
        if (meddles < 0.2) rmSync(join(centreIn(next), TRIES_FILE), { force: true });
        else if (older && meddles < 0.8) putBack(meddles < 0.5 ? 'data' : 'file', older, centreIn(next));
        if (!older || random() < 0.2) older = centreIn(killed(next));
        rmSync(profile, { recursive: true });
        profile = next;
        keeper = await opened(profile);
      }
      await keeper.close();
      for (const at of made) {
        expect(made.filter((other) => other >= at && other < at + 5 * MINUTE).length).toBeLessThanOrEqual(10);
        expect(made.filter((other) => other >= at && other < at + DAY).length).toBeLessThanOrEqual(40);
      }
      expect(made.length).toBeGreaterThan(10);
    },
    LONG,
  );
});

describe('the clock of the brake', () => {
  it('is not moved by the system’s while the app runs', () => {
    let wall = START;
    let elapsed = 5;
    const now = steadyClock(
      () => wall,
      () => elapsed,
    );
    wall += DAY;
    elapsed += 1000;
    expect(now()).toBe(START + 1000);
    wall -= 2 * DAY;
    expect(now()).toBe(START + 1000);
  });
});
