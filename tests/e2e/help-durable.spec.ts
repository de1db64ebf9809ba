import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpSeries } from '../torture/help.ts';
import { powerLossShim, shimEnv } from '../torture/shim.ts';
import { expect, freshProfile, test } from './support/launch.ts';
import { quickCentre, signInLead, signInPupil } from './support/quickCentre.ts';

const ASKED = 'You asked for an adult now.';
const NOT_KEPT = 'Please tell an adult now.';

test('a request for a person that was said to be kept outlives a kill at any moment', async () => {
  test.setTimeout(120_000);
  const said = await helpSeries({ rounds: 1, seed: 1 }, { afterSaid: true });
  expect(said).toEqual({ said: 1, kept: 1, lost: 0, extra: 0 });
  const random = await helpSeries({ rounds: 3, seed: 2 });
  expect(random).toMatchObject({ lost: 0, extra: 0 });
});

test('on a full disk the pupil is told to tell an adult, nothing false is said, and it can be kept later', async ({
  launch,
}) => {
  test.setTimeout(90_000);
  const profile = freshProfile();
  const full = `${profile}.full`;
  const first = await launch({
    profile,
    env: shimEnv(powerLossShim(), join(profile, 'centre'), { FULL_WHILE: full }),
  });
  const { page } = first;
  await quickCentre(first, [{ name: 'Asha', band: 'secondary' }]);
  await signInPupil(first, 'Asha');
  writeFileSync(full, '');
  await page
    .getByRole('button', { name: /like an adult/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Now', exact: true }).click();
  await expect(page.getByRole('heading', { name: NOT_KEPT })).toBeVisible();
  await expect(page.getByText('We could not keep your note.')).toBeVisible();
  // The card to show works without any disk.
  await expect(page.locator('.hb-show-message')).toHaveText(/^I would like to talk/);
  expect(await page.locator('body').innerText()).not.toMatch(/you asked for|is kept|note waits|error|disk/i);

  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: NOT_KEPT })).toBeVisible();
  rmSync(full);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: ASKED })).toBeVisible();
  const ended = new Promise((resolve) => first.child.once('exit', resolve));
  first.child.kill('SIGKILL');
  await ended;

  const second = await launch({ profile });
  await signInLead(second);
  await expect(second.page.getByText(/would like an adult now/)).toHaveCount(1);
});
