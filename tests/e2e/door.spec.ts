import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/launch.ts';
import { QUICK_LEAD, quickCentre, signInLead, signInPupil } from './support/quickCentre.ts';

test('three pictures open the door; a miss is told kindly and costs nothing', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'primary', pictures: [0, 1, 2] }]);
  await page.getByRole('button', { name: 'Asha group' }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Asha', exact: true }).click();
  const press = async (...names: string[]) => {
    for (const name of names) await page.getByRole('button', { name, exact: true }).click();
  };

  // More misses than any lock-out would allow; each starts again from three empty shells.
  for (let miss = 0; miss < 6; miss += 1) {
    await press('cup', 'key', 'tree');
    await expect(page.getByText('Let us have another look.')).toBeVisible();
    await expect(page.locator('.hb-pad-filled')).toHaveCount(0);
  }
  expect(await axeViolations(page)).toEqual([]);
  await expect(page.getByRole('button', { name: /like an adult/ })).toBeVisible();

  await press('cup');
  await expect(page.locator('.hb-pad-filled')).toHaveCount(1);
  await press('Take one back');
  await expect(page.locator('.hb-pad-filled')).toHaveCount(0);
  await press('boat', 'anchor', 'lighthouse');
  await expect(page.getByRole('heading', { name: 'Hello, Asha' })).toBeVisible();
});

test('a person can be asked for without signing in, and nobody is told that help is coming', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await page.getByRole('button', { name: /like an adult/ }).click();
  await expect(page.getByRole('heading', { name: 'When would you like an adult?' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Now', exact: true }).click();
  await expect(page.locator('.hb-show-message')).toHaveText(/^I would like to talk/);
  await expect(page.getByText('Your note has no name on it. So please show this screen.')).toBeVisible();
  await expect(page.getByText('This screen does not call anyone by itself.')).toBeVisible();
  expect(await page.locator('body').innerText()).not.toMatch(
    /help is coming|on (their|the) way|coming to you/i,
  );
  await page.getByRole('button', { name: 'Done' }).click();

  // The door keeps a quiet sign, without a name, until somebody has answered.
  await expect(page.getByText('A note waits for staff')).toBeVisible();
  await signInLead(harbour);
  await expect(page.getByText(/would like an adult now/)).toBeVisible();
});

test('staff come back to their own name, and a wrong secret waits calmly', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInLead(harbour);
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('button', { name: 'Staff', exact: true }).click();
  await expect(page.getByRole('heading', { name: `Hello, ${QUICK_LEAD}` })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  const waiting = page.getByText(/^You can try again in \d+ seconds?\.$/).first();
  for (let miss = 0; miss < 12 && !(await waiting.isVisible()); miss += 1) {
    await page.getByLabel('Your passphrase').fill('not this one at all');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByText(/That did not match|You can try again in/).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeDisabled();
  }
  await expect(waiting).toBeVisible();
  const first = await waiting.innerText();
  await expect.poll(() => waiting.innerText()).not.toBe(first);
});

test('a lead who forgot the passphrase comes back in with the printed recovery key', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  const recoveryKey = await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await page.getByRole('button', { name: 'Staff', exact: true }).click();
  await page.getByRole('button', { name: 'Forgotten it? Use the recovery key' }).click();
  await expect(page.getByRole('heading', { name: `A new passphrase for ${QUICK_LEAD}` })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const key = page.getByLabel('Recovery key');
  const save = page.getByRole('button', { name: 'Set the new passphrase' });
  await page.getByLabel('Passphrase', { exact: true }).fill('seven slow boats at anchor');
  await page.getByLabel('The same passphrase once more').fill('seven slow boats at anchor');
  await key.fill(recoveryKey.slice(0, -1));
  await save.click();
  await expect(page.getByText(/slip/)).toBeVisible();
  await key.fill(recoveryKey.toLowerCase());
  await save.click();
  await expect(page.getByText('The new passphrase is set. Please sign in with it.')).toBeVisible();
  await page.getByLabel('Your passphrase').fill('seven slow boats at anchor');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What needs me' })).toBeVisible();
});

test('a double press on a group does not sign anyone in, and the next child starts clean', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await page.getByRole('button', { name: 'Asha group' }).dblclick();
  await expect(page.getByRole('heading', { name: 'Which one is you?' })).toBeVisible();
  await page.getByRole('button', { name: 'Other groups' }).click();

  await signInPupil(harbour, 'Asha');
  await page.getByRole('button', { name: 'Finish and sign out' }).click();
  await page.getByRole('heading', { name: 'Which group are you in?' }).waitFor();
  expect(await page.content()).not.toContain('Hello, Asha');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  // Nothing of a history to step back into.
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { name: 'Which group are you in?' })).toBeVisible();
});
