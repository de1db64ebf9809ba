import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, type Harbour, test } from './support/launch.ts';
import { QUICK_LEAD, quickCentre, signInLead } from './support/quickCentre.ts';

const LONG = 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley '
  .repeat(2)
  .slice(0, 120)
  .trim();

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Staff pages' }).getByRole('button', { name });
const banner = (page: Page) => page.getByRole('region', { name: 'Requests for an adult' });

/** Neither the page nor anything fixed on it is wider than the window. */
async function fitsTheWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}

async function chooseFile({ app, page }: Harbour, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
  await page.getByRole('button', { name: 'Choose a file' }).click();
}

async function askAtTheDoor(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: /like an adult/ }).click();
  await page.getByRole('button', { name: kind, exact: true }).click();
  await page.getByRole('button', { name: 'Done' }).click();
}

test('a request stands on every staff page until somebody named has it', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await askAtTheDoor(page, 'Now');
  await signInLead(harbour);
  await expect(banner(page)).toBeVisible({ timeout: 1000 });
  await expect(banner(page).getByText('Somebody at the door')).toBeVisible();
  await expect(banner(page).getByText(/just now|minute/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  // On each page, and no way to close it.
  for (const name of ['Pupils and groups', 'Team', 'Settings']) {
    await tab(page, name).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(banner(page)).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  }
  await tab(page, 'Home').click();
  await page.getByRole('button', { name: 'How Harbour looks' }).click();
  await expect(banner(page)).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(banner(page).getByRole('button', { name: /close|dismiss|hide/i })).toHaveCount(0);

  // Locking asks first, while nobody has seen it.
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Somebody still waits for an adult' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stay and answer' }).click();

  // A hand-over needs a colleague; there is none yet, and that is said.
  await banner(page)
    .getByRole('button', { name: /^Hand over to/ })
    .click();
  await expect(page.getByText(/nobody else on the team yet/)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await tab(page, 'Team').click();
  await page.getByRole('button', { name: 'Add a colleague' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Tom Okafor');
  await dialog.getByText(/^Key worker/).click();
  await dialog.getByLabel('First passphrase').fill('seven quiet otters at dawn');
  await dialog.getByLabel('The same passphrase once more').fill('seven quiet otters at dawn');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('rowheader', { name: /Tom Okafor/ })).toBeVisible();

  await banner(page)
    .getByRole('button', { name: /^Hand over to/ })
    .click();
  await page.getByRole('button', { name: 'Hand over', exact: true }).click();
  await expect(page.getByText('Please choose who will go.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: /Hand over to Choose a colleague|Choose a colleague/ }).click();
  await page.getByRole('option', { name: /Tom Okafor/ }).click();
  await page.getByLabel('Note, if you like').fill('After lunch, in the library.');
  await page.getByRole('button', { name: 'Hand over', exact: true }).click();
  await expect(banner(page).getByText(/handed it to .*Tom Okafor/)).toBeVisible();
  await expect(banner(page).getByText(/After lunch, in the library/)).toBeVisible();

  // Done is a deliberate act, and stays readable afterwards.
  await banner(page).getByRole('button', { name: /^Done/ }).click();
  await page.getByRole('button', { name: 'Yes, it is done' }).click();
  await expect(banner(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tab(page, 'Home').click();
  await expect(page.getByText('Somebody at the door')).toBeVisible();
});

test('groups, pupils and pictures by hand, with names of every length and direction', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'secondary' }]);
  await signInLead(harbour);
  await tab(page, 'Pupils and groups').click();
  await page.getByRole('button', { name: 'Add a group' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Please give the group a name.')).toBeVisible();
  await dialog.getByLabel('Name of the group').fill('Gulls');
  await dialog.getByText('Sign in with three pictures').click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Gulls' })).toBeVisible();

  for (const name of ['Zoë', 'محمد', '🦊', LONG]) {
    await page.getByRole('button', { name: 'Add a pupil' }).click();
    await dialog.getByLabel('First name').fill(name);
    await dialog.getByLabel('Family name').fill(name === LONG ? LONG : 'Doe');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('rowheader').filter({ hasText: name })).toBeVisible();
  }
  expect(await fitsTheWindow(page)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Change: Zoë' }).click();
  await dialog.getByLabel('Known as').fill('Zed');
  await dialog.getByText(QUICK_LEAD).click();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row', { name: /Zed/ }).getByText(QUICK_LEAD)).toBeVisible();

  await page.getByRole('button', { name: 'Pictures: Zed' }).click();
  for (const picture of ['boat', 'boat', 'cup']) await dialog.getByRole('button', { name: picture }).click();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep these three' }).click();
  await expect(page.getByRole('row', { name: /Zed/ }).getByText('Set', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('button', { name: 'Gulls' }).click();
  await page.getByRole('button', { name: 'Zed' }).click();
  for (const picture of ['boat', 'boat', 'cup']) {
    await page.getByRole('button', { name: picture, exact: true }).click();
  }
  await expect(page.getByRole('heading', { name: 'Hello, Zed' })).toBeVisible();
});

test('an import names every problem by its row, and adds all or nothing', async ({ launch }) => {
  const harbour = await launch();
  const { page, profile } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'secondary' }]);
  await signInLead(harbour);
  await tab(page, 'Pupils and groups').click();
  await page.getByRole('button', { name: 'Import a list' }).click();
  await page.getByRole('heading', { level: 1, name: 'Choose a file' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);

  const picture = join(profile, 'pupils.csv');
  writeFileSync(picture, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await chooseFile(harbour, picture);
  await expect(page.getByText('This file could not be used')).toBeVisible();
  await expect(page.getByText('Nothing was added.')).toBeVisible();

  const roll = join(profile, 'roll.csv');
  writeFileSync(
    roll,
    [
      'Forename,Surname,Year,Reg,Ethnicity,House',
      'Asha,Okafor,9,Gulls,canary-private,Kestrel',
      'Milo,Ali,Upper Fifth,Gulls,x,Merlin',
      ',Nameless,9,Gulls,x,Merlin',
      'Asha,Okafor,9,Gulls,x,Kestrel',
      '=1+1,Formula,9,Terns,x,Merlin',
    ].join('\r\n'),
  );
  await chooseFile(harbour, roll);
  await expect(page.getByRole('heading', { name: 'Which column is what?' })).toBeVisible();
  await expect(page.getByText(/Ethnicity.* \(ethnicity\)/)).toBeVisible();
  await expect(page.getByText('canary-private')).toHaveCount(0);
  await expect(page.getByRole('cell', { name: 'Asha Okafor' }).first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Look through the rows' }).click();

  await expect(page.getByRole('heading', { name: '3 rows need a decision' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^3 .*Upper Fifth/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^4 .*There is no name/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^5 .*repeats another/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add 2 pupils' })).toBeDisabled();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Leave out row 3' }).click();
  await page.getByRole('button', { name: 'Leave these 2 rows out' }).click();
  await expect(page.getByText('Every row is clear.')).toBeVisible();
  await page.getByRole('button', { name: 'Put back row 3' }).click();
  await expect(page.getByRole('button', { name: 'Add 2 pupils' })).toBeDisabled();
  await page.getByRole('button', { name: 'Leave out row 3' }).click();
  await page.getByRole('button', { name: 'Add 2 pupils' }).click();
  await expect(page.getByText('2 pupils were added.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go to the pupils' }).click();
  // A formula is a name like any other, and no more than that.
  await expect(page.getByRole('rowheader', { name: /=1\+1/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Terns/ })).toBeVisible();
});

test('a list whose first row may be a pupil is asked about, and either answer is taken', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page, profile } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'secondary' }]);
  await signInLead(harbour);
  await tab(page, 'Pupils and groups').click();
  await page.getByRole('button', { name: 'Import a list' }).click();
  const roll = join(profile, 'roll.csv');
  writeFileSync(roll, ['Asha,Gulls', 'Zbigniew,Gulls'].join('\r\n'));
  const question = page.getByRole('heading', {
    level: 1,
    name: 'Is the first row the names of the columns?',
  });
  const becomes = async (column: string, field: string) => {
    await page.getByRole('button', { name: new RegExp(`${column}.* becomes`) }).click();
    await page.getByRole('option', { name: field, exact: true }).click();
  };

  // Taken for headings, Asha is not among the pupils.
  await chooseFile(harbour, roll);
  await expect(question).toBeVisible();
  await expect(page.getByRole('row', { name: /First row.*Asha.*Gulls/ })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Yes, it names the columns' }).click();
  await expect(page.getByText(/There is one row in it/)).toBeVisible();
  await becomes('Asha', 'First name');
  await expect(page.getByRole('cell', { name: 'Zbigniew' })).toBeVisible();

  // The same list again: Asha is a pupil.
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await expect(question).toBeVisible();
  await page.getByRole('button', { name: 'No, it is a pupil' }).click();
  await expect(page.getByText(/There are 2 rows in it/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await becomes('Column 1', 'First name');
  await page.getByRole('button', { name: /Column 2.* becomes/ }).click();
  await page.getByRole('option', { name: 'Group or class', exact: true }).click();
  await expect(page.getByRole('row', { name: /^1 Asha/ })).toBeVisible();
  await page.getByRole('button', { name: 'Look through the rows' }).click();
  await page.getByRole('button', { name: 'Add 2 pupils' }).click();
  await expect(page.getByText('2 pupils were added.')).toBeVisible();
  await page.getByRole('button', { name: 'Go to the pupils' }).click();
  await expect(page.getByRole('rowheader', { name: 'Asha' })).toBeVisible();
});

test('a teacher may look, answer and change their own secrets, and no more', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInLead(harbour);
  await tab(page, 'Team').click();
  await page.getByRole('button', { name: `Change: ${QUICK_LEAD}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^Teacher/).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText(/This is the only lead/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Add a colleague' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Bea Lund');
  await dialog.getByLabel('First passphrase').fill('short');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText(/This is too short/)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByLabel('First passphrase').fill('eleven green umbrellas');
  await dialog.getByLabel('The same passphrase once more').fill('eleven green umbrellas');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('rowheader', { name: 'Bea Lund' }).waitFor();
  await page.getByRole('button', { name: 'Lock', exact: true }).click();

  await page.getByRole('button', { name: 'Staff', exact: true }).click();
  const bea = page.getByRole('button', { name: 'Bea Lund' });
  const someoneElse = page.getByRole('button', { name: 'Someone else' });
  await bea.or(someoneElse).first().waitFor();
  if (await someoneElse.isVisible()) await someoneElse.click();
  await bea.click();
  await page.getByLabel('Your passphrase').fill('eleven green umbrellas');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: /Bea Lund/ })).toBeVisible();
  await expect(tab(page, 'Settings')).toHaveCount(0);
  await tab(page, 'Pupils and groups').click();
  await expect(page.getByText('Key workers and leads can change this list.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Add|Change|Import)/ })).toHaveCount(0);

  await tab(page, 'My sign-in').click();
  await page.getByRole('heading', { name: 'My PIN' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const pin = page.locator('section', { has: page.getByRole('heading', { name: 'My PIN' }) }).last();
  await pin.getByLabel('My passphrase now').fill('not mine');
  await pin.getByLabel('New PIN').fill('123456');
  await pin.getByRole('button', { name: 'Save PIN' }).click();
  await expect(pin.getByText(/follow one another/)).toBeVisible();
  await pin.getByLabel('New PIN').fill('406183');
  await pin.getByLabel('The same PIN once more').fill('406183');
  await pin.getByRole('button', { name: 'Save PIN' }).click();
  await expect(pin.getByText('That is not your passphrase.')).toBeVisible();
  await pin.getByLabel('My passphrase now').fill('eleven green umbrellas');
  await pin.getByRole('button', { name: 'Save PIN' }).click();
  await expect(pin.getByText('Your PIN was saved.')).toBeVisible();
});

test('settings say what is wrong, and outlast a restart', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'secondary' }]);
  await signInLead(harbour);
  await tab(page, 'Settings').click();
  await page.getByLabel('Name of the centre').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Name of the centre').fill('');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Please give your centre a name.')).toBeVisible();
  await page.getByLabel('Name of the centre').fill(LONG);
  await page.getByRole('button', { name: /Lock a staff page/ }).click();
  await page.getByRole('option', { name: '5 minutes', exact: true }).click();
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('The settings were saved.')).toBeVisible();
  await tab(page, 'Home').click();
  await expect(page.getByText(LONG)).toBeVisible();
  expect(await fitsTheWindow(page)).toBe(true);
  await harbour.close();

  const again = await launch({ profile: harbour.profile });
  await signInLead(again);
  await tab(again.page, 'Settings').click();
  await expect(again.page.getByLabel('Name of the centre')).toHaveValue(LONG);
  await expect(again.page.getByRole('button', { name: /Lock a staff page/ })).toContainText('5 minutes');
});
