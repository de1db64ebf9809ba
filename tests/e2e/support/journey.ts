import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Harbour } from './launch.ts';

export const PASSPHRASE = 'copper kettle by the quiet window';
export const LEAD = 'Miss Lane';

/** A list as a UK school system exports it: 'Surname, Forename', semicolons, a column that is nobody's business. */
export const ROLL = [
  'Name;Reg Group;Year Group;Date of Birth',
  '"Okafor, Asha";Gulls;Year 9;01/02/2013',
  '"Nowak, Zbigniew";Gulls;Year 9;03/04/2013',
  '"Ali, Milo";Terns;5;05/06/2017',
].join('\r\n');

/** The first run, as a person does it, up to the staff home. @returns the recovery key that was shown */
export async function setUpCentre({ page }: Harbour): Promise<string> {
  await page.getByLabel('What is your centre called?').fill('Harbour Centre');
  await page.getByRole('button', { name: 'Carry on' }).click();
  await page.getByText('Both', { exact: true }).click();
  await page.getByRole('button', { name: 'Carry on' }).click();
  await page.getByLabel('Your name, as colleagues and pupils know it').fill(LEAD);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same passphrase once more').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Make this centre' }).click();
  await page.getByRole('button', { name: 'Show the key' }).click();
  await page.getByText('Group 7').waitFor();
  const groups = (await page.locator('body').innerText()).match(/^[0-9A-Z]{5}$/gm) ?? [];
  expect(groups).toHaveLength(7);
  await page.getByRole('button', { name: 'I have it on paper or saved' }).click();
  await page.getByLabel('Recovery key from your card').fill(groups.join(' ').toLowerCase());
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByRole('button', { name: 'Start using Harbour' }).click();
  await page.getByRole('heading', { name: 'What needs me' }).waitFor();
  return groups.join('-');
}

/** Imports a list of pupils through the wizard; the system's own dialog answers with a real file. */
export async function importRoll({ app, page, profile }: Harbour, text = ROLL): Promise<void> {
  const path = join(profile, 'roll.csv');
  writeFileSync(path, text);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
  await page
    .getByRole('button', { name: /Import a list/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'Choose a file' }).click();
}
