import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { axeViolations } from './support/axe.ts';
import { expect, freshProfile, test } from './support/launch.ts';
import { giveLessons } from './support/lessons.ts';
import { press, title } from './support/presses.ts';
import { quickCentre, signInLead, signInPupil } from './support/quickCentre.ts';

const MAP = 'u1-l1-map-of-feelings';
const here = '[aria-current="step"]';

test('a teacher gives a lesson in three presses; the pupil takes it, stops and goes on there, also after a kill', async ({
  launch,
}) => {
  test.setTimeout(60_000);
  const profile = freshProfile();
  const first = await launch({ profile });
  const { page } = first;
  await quickCentre(first, [{ name: 'Asha', band: 'primary' }]);
  await signInLead(first);
  await page.getByRole('button', { name: 'Lessons', exact: true }).click();
  await page.getByRole('button', { name: /^A map for feelings/ }).click();
  await page.getByRole('button', { name: 'Give it to…' }).click();
  await page.getByRole('button', { name: 'Give to Asha group' }).click();
  await expect(page.getByText(/^Given to .Asha group/)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Lock' }).click();

  await signInPupil(first, 'Asha');
  await press(page, 'Lessons');
  await press(page, /^A map for feelings/);
  await press(page, 'Start');
  await expect(page.locator(here)).toHaveAttribute('aria-label', /^Part 1 of 9/);
  for (const stone of await page.locator('.hb-plan-stone').all()) {
    const box = await stone.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64);
  }
  await press(page, 'Pass');
  await press(page, 'Pass');
  await expect(page.locator(here)).toHaveAttribute('aria-label', /^Part 3 of 9/);
  await press(page, 'Stop');
  await press(page, 'Lessons');
  await expect(page.getByRole('button', { name: /^A map for feelings/ })).toContainText('go on');
  await press(page, /^A map for feelings/);
  await press(page, 'Go on');
  await expect(page.locator(here)).toHaveAttribute('aria-label', /^Part 3 of 9/);
  await press(page, 'Pass');
  await expect(page.locator(here)).toHaveAttribute('aria-label', /^Part 4 of 9/);

  const ended = new Promise((resolve) => first.child.once('exit', resolve));
  first.child.kill('SIGKILL');
  await ended;
  const second = await launch({ profile });
  await signInPupil(second, 'Asha');
  await press(second.page, 'Lessons');
  await press(second.page, /^A map for feelings/);
  await press(second.page, 'Go on');
  await expect(second.page.locator(here)).toHaveAttribute('aria-label', /^Part 4 of 9/);
});

test('a break, an adult, the cover and a check-in in the middle of a lesson come back to the same card', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await giveLessons(harbour, [MAP]);
  await signInPupil(harbour, 'Milo');
  await press(page, 'Lessons');
  await press(page, /^A map for feelings/);
  await press(page, 'Start');
  for (let part = 1; part < 4; part += 1) await press(page, 'Pass');
  await expect(page.locator('[data-step="sort"]')).toBeVisible();
  await press(page, 'Next');
  const card = await page.locator('.hb-sort-text').innerText();
  await press(page, 'Take a break');
  await press(page, 'Carry on');
  await expect(page.locator('.hb-sort-text')).toHaveText(card);
  await press(page, /like an adult/);
  await press(page, 'Back');
  await expect(page.locator('.hb-sort-text')).toHaveText(card);
  await press(page, 'Hide my screen');
  await page.getByRole('button', { name: /come back/i }).click();
  await expect(page.locator('.hb-sort-text')).toHaveText(card);
});

test('the teacher’s page and the pupils’ sheets come out as PDF files', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInLead(harbour);
  await page.getByRole('button', { name: 'Lessons', exact: true }).click();
  await page.getByRole('button', { name: /^Meet the crew/ }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: /^Meet the crew/ }).click();
  await title(page, 'Meet the crew');
  expect(await axeViolations(page)).toEqual([]);
  const folder = mkdtempSync(join(tmpdir(), 'harbour-pdf-'));
  for (const [name, open] of [
    ['page.pdf', null],
    ['sheets.pdf', 'Pupils’ sheets'],
  ] as const) {
    const file = join(folder, name);
    if (open) await page.getByRole('button', { name: open }).click();
    await harbour.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    }, file);
    await page
      .getByRole('button', { name: open ? 'Save the sheets as PDF' : 'Save this page as PDF' })
      .click();
    await expect(page.getByText(open ? 'The sheets are ready.' : 'The page is ready.')).toBeVisible();
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    expect(statSync(file).size).toBeGreaterThan(10_000);
  }
});

test('a unit that rests is not offered, and nobody sees what was answered', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Zara', band: 'secondary' }]);
  await giveLessons(harbour, [MAP]);
  await signInLead(harbour);
  await page.getByRole('button', { name: 'Lessons', exact: true }).click();
  await page.getByText('For one pupil', { exact: true }).click();
  await page.getByRole('button', { name: /Choose a pupil/ }).click();
  await page.getByRole('option', { name: /Zara/ }).click();
  await page.getByText('Resting for now').first().click();
  await expect(page.getByText('Kept.')).toBeVisible();
  await page.getByRole('button', { name: 'Lock' }).click();
  await signInPupil(harbour, 'Zara');
  await press(page, 'Lessons');
  await expect(page.getByText('No lesson here yet.')).toBeVisible();
});
