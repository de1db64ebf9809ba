import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { PASSPHRASE, setUpCentre } from './support/journey.ts';
import { expect, type Harbour, test } from './support/launch.ts';

async function shownKey(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Show the key' }).click();
  await page.getByText('Group 7').waitFor();
  return (await page.locator('body').innerText()).match(/^[0-9A-Z]{5}$/gm) ?? [];
}

/** Ends the app as a power cut would. */
async function kill({ child }: Harbour): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

/** One sign of a group replaced by another that keys can have. */
const withSlip = (group: string): string => (group.startsWith('2') ? '3' : '2') + group.slice(1);

test('set-up says what is missing, and resumes where it was killed', async ({ launch }) => {
  let harbour = await launch();
  let { page } = harbour;

  // Each step names what it still needs, and puts the cursor there.
  await page.getByRole('button', { name: 'Carry on' }).click();
  await expect(page.getByText('Please give your centre a name.')).toBeVisible();
  await expect(page.getByLabel('What is your centre called?')).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.type('مركز الميناء & Ål Centre 🌊');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Carry on' }).click();
  await expect(page.getByText('Please choose one of the three.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: /^Secondary/ }).click();
  await page.getByRole('button', { name: 'Carry on' }).click();
  await page.getByLabel('Your name, as colleagues and pupils know it').fill('Ana Lee');
  await page.getByLabel('Passphrase', { exact: true }).fill('password1234');
  await page.getByRole('button', { name: 'Make this centre' }).click();
  await expect(page.getByText(/Many people use this one/)).toBeVisible();
  await expect(page.getByText('The two are not the same yet.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same passphrase once more').fill(PASSPHRASE);
  await expect(page.getByText('That is a strong passphrase.')).toBeVisible();
  await page.getByRole('button', { name: 'Make this centre' }).click();
  await page.getByRole('heading', { name: 'Your recovery key' }).waitFor();

  // Killed with the key on the screen: a fresh one is made, and nothing is asked twice.
  const first = await shownKey(page);
  expect(first).toHaveLength(7);
  expect(await axeViolations(page)).toEqual([]);
  await kill(harbour);
  harbour = await launch({ profile: harbour.profile });
  page = harbour.page;
  await expect(page.getByText(/Harbour was closed before the key was proved/)).toBeVisible();
  const groups = await shownKey(page);
  expect(groups).toHaveLength(7);
  expect(groups).not.toEqual(first);

  // Saved as a PDF of one page that holds the card alone.
  const pdf = join(harbour.profile, 'card.pdf');
  await harbour.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, pdf);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(/^The PDF was saved/)).toBeVisible();
  const saved = readFileSync(pdf, 'latin1');
  expect(saved.startsWith('%PDF')).toBe(true);
  expect(saved.match(/\/Type \/Page\b/g)).toHaveLength(1);

  // Typed back while it is hidden; a slip names its group, an older key is told from a slip.
  await page.getByRole('button', { name: 'I have it on paper or saved' }).click();
  const field = page.getByLabel('Recovery key from your card');
  await expect(page.getByText(groups[0] ?? '')).toHaveCount(0);
  await field.fill(groups.map((group, at) => (at === 2 ? withSlip(group) : group)).join('-'));
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.getByText(/^Group 3 has a slip in it/)).toBeVisible();
  await field.fill(first.join('-'));
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.getByText(/not the one just shown/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await field.fill(groups.join('').toLowerCase());
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByRole('heading', { name: 'Term dates' }).waitFor();

  await kill(harbour);
  harbour = await launch({ profile: harbour.profile });
  page = harbour.page;
  await page.getByRole('heading', { name: 'Term dates' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const lastDay = page.getByRole('group', { name: 'Autumn 1' }).getByLabel('Last day');
  const usual = await lastDay.inputValue();
  await lastDay.fill(await page.getByRole('group', { name: 'Summer 2' }).getByLabel('Last day').inputValue());
  await page.getByRole('button', { name: 'Start using Harbour' }).click();
  await expect(page.getByText('This starts before Autumn 1 has ended.').first()).toBeVisible();
  await lastDay.fill(usual);
  await page.getByRole('button', { name: 'Start using Harbour' }).click();
  // After a restart anybody may stand here, so the lead signs in first.
  await page.getByRole('button', { name: 'Staff', exact: true }).click();
  await page.getByRole('button', { name: 'Ana Lee' }).click();
  await page.getByLabel('Your passphrase').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: /Ana Lee/ })).toBeVisible();
  // The staff home says where to begin.
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add a group' }).click();
  await expect(page.getByRole('heading', { name: 'No groups yet' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test('without a key store of the system, opening with a passphrase is everyday work', async ({ launch }) => {
  let harbour = await launch({ vault: false });
  const key = await setUpCentre(harbour);
  await harbour.close();
  harbour = await launch({ vault: false, profile: harbour.profile });
  const { page } = harbour;
  await expect(page.getByRole('heading', { name: 'Open Harbour for today' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByLabel('A lead’s passphrase').fill('not the right words');
  await page.getByRole('button', { name: 'Open Harbour' }).click();
  await expect(page.getByText('That passphrase does not open these records.')).toBeVisible();
  await expect(page.getByText(/before a short wait/)).toBeVisible();

  // A slip in the printed key is told at once; mended, it opens.
  await page.getByRole('button', { name: 'Use the printed recovery key instead' }).click();
  const field = page.getByLabel('Recovery key');
  await field.fill(
    key
      .split('-')
      .map((group, at) => (at === 4 ? withSlip(group) : group))
      .join(' '),
  );
  await page.getByRole('button', { name: 'Open with this key' }).click();
  await expect(page.getByText(/^Group 5 has a slip in it/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await field.fill(key);
  await page.getByRole('button', { name: 'Open with this key' }).click();
  await page.getByRole('button', { name: 'Staff', exact: true }).waitFor();
});

test('a damaged file is set aside before anything else, and deletion is never offered', async ({
  launch,
}) => {
  let harbour = await launch();
  await setUpCentre(harbour);
  await harbour.close();
  const file = join(harbour.profile, 'centre', 'harbour.db');
  const bytes = readFileSync(file);
  // A stretch in the middle, as a failing disk leaves it.
  bytes.fill(0x5a, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 8192);
  writeFileSync(file, bytes);

  harbour = await launch({ profile: harbour.profile });
  const { page } = harbour;
  await expect(page.getByText('Nothing has been deleted.')).toBeVisible();
  await expect(page.getByRole('button', { name: /delete|erase|reset/i })).toHaveCount(0);
  // The copy made when it was closed.
  const now = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).format();
  await expect(
    page.getByText(new RegExp(`^The newest good copy is from ${now}, \\d\\d:\\d\\d\\.$`)),
  ).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Set a copy aside' }).click();
  await expect(page.getByText('A copy is safe in this folder:')).toBeVisible();
  const folder = await page.locator('.hb-startup-folder').innerText();
  expect(existsSync(folder)).toBe(true);
  const copies = readdirSync(folder, { recursive: true }).map(String);
  const copy = copies.find((name) => name.endsWith('harbour.db'));
  expect(copy).toBeDefined();
  expect(readFileSync(join(folder, copy ?? '')).equals(bytes)).toBe(true);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/still the same/)).toBeVisible();
});
