import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/launch.ts';
import { keepNeeds } from './support/needs.ts';
import { press, recordsHash, title } from './support/presses.ts';
import { quickCentre, signInPupil } from './support/quickCentre.ts';
import { type SwitchUser, switchUser } from './support/scan.ts';
import { named, WAYS } from './support/ways.ts';

const STEP_SECONDS = 1.5;
/** For the shortest complete check-in, in steps of one and a half seconds. */
const LIMIT_SECONDS = 45;
const DOOR_STEP_SECONDS = 2;

const PUPILS = [
  { name: 'Asha', band: 'secondary', scanning: 'auto' },
  { name: 'Milo', band: 'primary', scanning: 'step' },
] as const;

/** Time stands still on the page from here on; only the test lets it go on. */
async function holdClock(page: Page): Promise<void> {
  const now = Date.now();
  await page.clock.install({ time: now });
  await page.clock.pauseAt(now + 60_000);
}

const oneSwitch = (page: Page, stepSeconds: number): SwitchUser =>
  switchUser(
    page,
    () => page.clock.runFor(stepSeconds * 1000),
    () => page.keyboard.press('Space'),
  );

const twoSwitches = (page: Page): SwitchUser =>
  switchUser(
    page,
    () => page.keyboard.press('Space'),
    () => page.keyboard.press('Enter'),
  );

test('with switches alone: in by the door, every way to check in within 45 s, a tool, an adult, and out', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, PUPILS);
  for (const { name, scanning } of PUPILS) {
    await signInPupil(harbour, name);
    await keepNeeds(page, { switches: { scanning, stepSeconds: STEP_SECONDS } });
    await press(page, 'Finish and sign out');
  }
  await press(page, 'One switch');
  expect(await axeViolations(page)).toEqual([]);
  await holdClock(page);

  for (const { name, band, scanning } of PUPILS) {
    const atDoor = oneSwitch(page, DOOR_STEP_SECONDS);
    await atDoor.choose(named(page, `${name} group`));
    await atDoor.choose(named(page, name));
    await title(page, `Hello, ${name}`);
    const make = () => (scanning === 'auto' ? oneSwitch(page, STEP_SECONDS) : twoSwitches(page));
    const around = make();
    for (const { door, presses } of WAYS[band]) {
      await around.choose(named(page, /Check in/));
      await around.choose(named(page, door));
      const user = make();
      for (const step of presses) await user.choose(step(page));
      await expect(named(page, 'Finish')).toBeVisible();
      const seconds = user.steps() * STEP_SECONDS;
      console.info(
        `switch ${scanning} ${band} ${door}: ${user.steps()} steps, ${user.presses()} presses, ${seconds} s`,
      );
      expect(seconds, `${band} ${door}`).toBeLessThanOrEqual(LIMIT_SECONDS);
      await around.choose(named(page, 'Finish'));
      await title(page, `Hello, ${name}`);
    }
    await around.choose(named(page, 'Something that helps'));
    await around.choose(named(page, 'Back'));
    await title(page, `Hello, ${name}`);
    await around.choose(named(page, 'I’d like an adult'));
    await around.choose(named(page, 'Back'));
    await around.choose(named(page, 'Finish and sign out'));
    await title(page, 'Hello. Which group are you in?');
  }
});

test('nothing is chosen without a press, a touch anywhere is the switch, and the cover rests', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page, profile } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInPupil(harbour, 'Asha');
  await keepNeeds(page, { switches: { scanning: 'auto', stepSeconds: 1 } });
  await press(page, 'Finish and sign out');
  await holdClock(page);
  await named(page, 'Asha group').click();
  await named(page, 'Asha').click();
  await title(page, 'Hello, Asha');
  await page.locator('.hb-scan > div').first().waitFor();
  const before = recordsHash(profile);
  await page.clock.runFor(120_000);
  await title(page, 'Hello, Asha');
  expect(recordsHash(profile)).toBe(before);

  const corner = await named(page, 'Hide my screen').boundingBox();
  if (!corner) throw new Error('no corner');
  const user = switchUser(
    page,
    () => page.clock.runFor(1000),
    // Wherever the pointer happens to be, here on a button that must not be pressed.
    () => page.mouse.click(corner.x + corner.width / 2, corner.y + corner.height / 2),
  );
  await user.choose(named(page, 'My things'));
  await title(page, 'My things');
  // A tremor is one press.
  await user.choose(named(page, 'Back'));
  await title(page, 'Hello, Asha');
  await user.choose(named(page, 'Hide my screen'));
  await page.locator('.hb-cover').waitFor();
  await page.clock.runFor(5000);
  await expect(page.locator('.hb-scan > div')).toHaveCount(0);
  await page.keyboard.press('Space');
  await page.clock.runFor(500);
  await user.choose(named(page, /Come back/));
  await title(page, 'Hello, Asha');
});
