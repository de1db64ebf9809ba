import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Bridge } from '../../renderer/app/bridge.ts';
import { clockShim } from '../torture/shim.ts';
import { expect, freshProfile, type Harbour, type LaunchOptions, test } from './support/launch.ts';
import { QUICK_LEAD, quickCentre } from './support/quickCentre.ts';

const HOUR = 60 * 60_000;
const WRONG = 'not this one at all';
const WAIT = /^You can try again in \d+ seconds?\.$/;

async function goToSecret(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Staff', exact: true }).click();
  const secret = page.getByLabel('Your passphrase');
  const tile = page.getByRole('button', { name: QUICK_LEAD });
  await secret.or(tile).waitFor();
  if (await tile.isVisible()) await tile.click();
  await secret.waitFor();
}

async function press(page: Page): Promise<void> {
  await page.getByLabel('Your passphrase').fill(WRONG);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

async function killed({ child }: Harbour): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

/** Guesses past the screen, which holds its button back while a wait runs. */
function guessByCall(page: Page): Promise<{ outcome: string; seconds?: number }> {
  return page.evaluate(async (secret) => {
    const { calls } = (window as unknown as { harbour: Bridge }).harbour;
    const door = await calls['door.staff']({});
    const staffId = door.ok ? (door.value.staff[0]?.id ?? '') : '';
    const answer = await calls['session.signInStaff']({ staffId, with: 'passphrase', secret });
    return answer.ok ? { ...answer.value } : { outcome: answer.code };
  }, WRONG);
}

test('five guesses and no more, over kills, an older file put back, and a clock that is moved', async ({
  launch,
}) => {
  // Six starts and as many key derivations: about 15 s alone, more beside other tests.
  test.setTimeout(120_000);
  const profile = freshProfile();
  const clock = `${profile}.clock`;
  const moveClock = (ms: number): void => writeFileSync(clock, String(ms));
  moveClock(0);
  const options: LaunchOptions = { profile, env: { LD_PRELOAD: clockShim(), CLOCK_OFFSET: clock } };
  const centre = join(profile, 'centre');
  const older = `${profile}.older`;
  const putBack = (part: RegExp): void => {
    for (const name of readdirSync(centre)) if (part.test(name)) rmSync(join(centre, name));
    for (const name of readdirSync(older))
      if (part.test(name)) copyFileSync(join(older, name), join(centre, name));
  };
  const counted = (): string => {
    const file = join(centre, 'staff-tries.json');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };

  try {
    let harbour = await launch(options);
    await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
    await killed(harbour);
    cpSync(centre, older, { recursive: true });

    // Killed after the answer, and killed before it.
    harbour = await launch(options);
    await goToSecret(harbour.page);
    await press(harbour.page);
    await expect(harbour.page.getByText(/That did not match/).first()).toBeVisible();
    const before = counted();
    await press(harbour.page);
    await expect.poll(counted, { intervals: [10] }).not.toBe(before);
    await killed(harbour);

    // The older data put back knows of no guess; the file beside it does.
    putBack(/^harbour\.db/);
    harbour = await launch(options);
    await goToSecret(harbour.page);
    await press(harbour.page);
    await expect(harbour.page.getByText(/That did not match.*2/).first()).toBeVisible();
    await killed(harbour);

    // And the other way round.
    putBack(/^staff-tries/);
    harbour = await launch(options);
    await goToSecret(harbour.page);
    for (const left of [/That did not match.*1/, /That did not match/]) {
      await press(harbour.page);
      await expect(harbour.page.getByText(left).first()).toBeVisible();
      await expect(harbour.page.getByLabel('Your passphrase')).toHaveValue('');
    }
    await press(harbour.page);
    await expect(harbour.page.getByText(WAIT).first()).toBeVisible();
    await killed(harbour);

    // A clock set back, between two starts and while the app runs; then set forward while it runs.
    moveClock(-24 * HOUR);
    harbour = await launch(options);
    const real = Date.now();
    expect(await harbour.app.evaluate(() => Date.now())).toBeLessThan(real - 23 * HOUR);
    expect(await guessByCall(harbour.page)).toMatchObject({ outcome: 'wait' });
    moveClock(-48 * HOUR);
    expect(await guessByCall(harbour.page)).toMatchObject({ outcome: 'wait' });
    moveClock(HOUR);
    expect(await harbour.app.evaluate(() => Date.now())).toBeGreaterThan(real);
    expect(await guessByCall(harbour.page)).toMatchObject({ outcome: 'wait' });
  } finally {
    for (const path of [clock, older]) rmSync(path, { recursive: true, force: true });
  }
});
