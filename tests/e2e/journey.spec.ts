import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importRoll, LEAD, PASSPHRASE, setUpCentre } from './support/journey.ts';
import { expect, test } from './support/launch.ts';

function bytesOf(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Buffer.concat(files.map((entry) => readFileSync(join(entry.parentPath, entry.name))));
}

test('a newcomer sets up a centre, imports a roll, and a pupil checks in, durably', async ({ launch }) => {
  const harbour = await launch();
  const { page, app, profile } = harbour;
  await setUpCentre(harbour);
  await importRoll(harbour);
  await page.getByRole('button', { name: 'Look through the rows' }).click();
  await page.getByRole('button', { name: 'Add 3 pupils' }).click();
  await page.getByText('3 pupils were added.').waitFor();
  await page.getByRole('button', { name: 'Lock' }).click();

  // A Secondary pupil: one tap on the map, a word, a size, and who should know.
  await page.getByRole('button', { name: 'Gulls' }).click();
  await page.getByRole('button', { name: /Asha/ }).click();
  await page.getByRole('button', { name: /Check in/ }).click();
  await page.locator('.hb-plane-surface').click({ position: { x: 60, y: 330 } });
  await page.getByRole('button', { name: 'lonely' }).click();
  await page.getByRole('button', { name: 'small', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Who should know?' })).toBeVisible();
  await page.getByRole('button', { name: 'Later today' }).click();

  // Three tools are offered only after the check-in is kept.
  await expect(page.getByText('Kept. You asked for an adult later.')).toBeVisible();
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await expect(page.getByText('lonely')).toBeVisible();
  await expect(page.getByText('You asked for an adult later today.')).toBeVisible();
  await page.getByRole('button', { name: /Finish and sign out/ }).click();
  await page.getByRole('button', { name: 'Gulls' }).waitFor();
  await expect(page.getByText('lonely')).toHaveCount(0);

  // Killed, not closed: what was said to be kept is there in a new process, and no name lies on the disk in clear.
  app.process().kill('SIGKILL');
  const disk = bytesOf(join(profile, 'centre'));
  for (const canary of ['Okafor', 'Zbigniew', 'lonely', 'Gulls']) expect(disk.includes(canary)).toBe(false);
  const again = await launch({ profile });
  await again.page.getByRole('button', { name: 'Staff', exact: true }).click();
  await again.page.getByRole('button', { name: LEAD }).click();
  await again.page.getByLabel('Your passphrase').fill(PASSPHRASE);
  await again.page.getByRole('button', { name: 'Sign in' }).click();
  await expect(again.page.getByText('would like an adult later today')).toBeVisible();
  await again.page.getByRole('button', { name: /I have seen it/ }).click();
  await expect(again.page.getByText(/Miss Lane.* has seen it/)).toBeVisible();
  await again.page.getByRole('button', { name: 'Lock', exact: true }).click();
  await again.page.getByRole('button', { name: 'Gulls' }).click();
  await again.page.getByRole('button', { name: /Asha/ }).click();
  await expect(again.page.getByText('lonely')).toBeVisible();
  await expect(again.page.getByText(/Miss Lane.* has seen it/)).toBeVisible();
});

test('just me keeps nothing, and stopping leaves no trace', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await setUpCentre(harbour);
  await importRoll(harbour);
  await page.getByRole('button', { name: 'Look through the rows' }).click();
  await page.getByRole('button', { name: 'Add 3 pupils' }).click();
  await page.getByText('3 pupils were added.').waitFor();
  await page.getByRole('button', { name: 'Lock' }).click();

  // A Primary pupil: two questions, then a word.
  await page.getByRole('button', { name: 'Terns' }).click();
  await page.getByRole('button', { name: /Milo/ }).click();
  await page.getByRole('button', { name: /Check in/ }).click();
  await page.getByRole('button', { name: 'Not nice' }).click();
  await page.getByRole('button', { name: 'Lots' }).click();
  await page.getByRole('button', { name: 'angry' }).click();
  await page.getByRole('button', { name: 'big', exact: true }).click();
  await page.getByRole('button', { name: /Just me/ }).click();
  await expect(page.getByText('This was not kept.')).toBeVisible();
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await expect(page.getByText('angry')).toHaveCount(0);

  await page.getByRole('button', { name: /Check in/ }).click();
  await page.getByRole('button', { name: 'Nice', exact: true }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('You stopped.')).toBeVisible();
  await page.getByRole('button', { name: /Go to my page/ }).click();
  await page.getByRole('button', { name: /Check in/ }).waitFor();
  await expect(page.getByText(/angry|Today/)).toHaveCount(0);
});
