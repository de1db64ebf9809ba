import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Bridge } from '../../renderer/app/bridge.ts';
import { axeViolations } from './support/axe.ts';
import { expect, type Harbour, test } from './support/launch.ts';
import { quickCentre, signInLead, signInPupil } from './support/quickCentre.ts';
import { wordsBelow } from './support/seenContrast.ts';

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const title = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const atDoor = (page: Page) => title(page, 'Hello. Which group are you in?');

/** What of `<html>` decides how everything looks. */
const dressed = (page: Page) =>
  page.evaluate(() => {
    const { lang, dir, dataset } = document.documentElement;
    return { lang, dir, ...dataset };
  });
const USUAL = {
  lang: 'en-GB',
  dir: 'ltr',
  theme: 'default',
  motion: 'system',
  textSize: '100',
  font: 'lexend',
  spacing: 'normal',
  pace: 'standard',
  symbols: 'off',
};

/** Everything that is kept: each byte of the records, and the log. */
function kept({ profile, log }: Harbour): string {
  const folder = join(profile, 'centre');
  const hash = createHash('sha256').update(log());
  for (const file of readdirSync(folder)
    .filter((name) => /\.db(-wal)?$/.test(name))
    .sort())
    hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** Choices in sight on a page, besides its corners; the map is one of them. */
const choices = (page: Page) =>
  page.evaluate(() => {
    const controls = document.querySelectorAll('main :is(button, a[href], input, select, textarea)');
    const seen = [...controls].filter((control) => control.checkVisibility());
    return new Set(seen.map((control) => control.closest('.hb-plane') ?? control)).size;
  });

/** Buttons in sight that have neither an icon nor a picture in sight. */
const bareButtons = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.hb-pupil button')]
      .filter((button) => button.checkVisibility())
      .filter(
        (button) =>
          ![...button.querySelectorAll('svg, .hb-tile-picture > *')].some((drawn) => drawn.checkVisibility()),
      )
      .map((button) => button.textContent),
  );

test('a pupil’s look is there with the first page, every time, and never with anybody else', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [
    { name: 'Asha', band: 'secondary' },
    { name: 'Milo', band: 'primary' },
  ]);
  expect(await dressed(page)).toEqual(USUAL);
  await signInPupil(harbour, 'Asha');
  await press(page, 'How it looks');
  expect(await axeViolations(page)).toEqual([]);
  await press(page, 'Colours');
  await press(page, 'Strong');
  await expect(page.getByRole('button', { name: 'Strong', pressed: true })).toBeVisible();
  await press(page, 'Back');
  await press(page, 'Size of words');
  await press(page, 'Biggest');
  expect(await axeViolations(page)).toEqual([]);
  const hers = { ...USUAL, theme: 'contrast', textSize: '200' };
  expect(await dressed(page)).toEqual(hers);
  await press(page, 'Back');
  await press(page, 'Back');
  await press(page, 'Calm now');
  await press(page, 'Hide my screen');
  await press(page, 'Sign out');
  await atDoor(page);
  expect(await dressed(page)).toEqual(USUAL);

  await signInPupil(harbour, 'Milo');
  expect(await dressed(page)).toEqual(USUAL);
  await press(page, 'Finish and sign out');
  await atDoor(page);

  // Every frame that shows a word of hers already has her look, and no frame of the door has it.
  await page.evaluate(() => {
    const frames: string[] = [];
    Object.assign(window, { frames_: frames });
    const look = (): void => {
      const { theme, textSize } = document.documentElement.dataset;
      frames.push(`${document.querySelector('h1')?.textContent ?? ''} | ${theme} ${textSize}`);
      requestAnimationFrame(look);
    };
    look();
  });
  await signInPupil(harbour, 'Asha');
  expect(await dressed(page)).toEqual(hers);
  await press(page, 'Finish and sign out');
  await atDoor(page);
  const frames = await page.evaluate(() => (window as unknown as { frames_: string[] }).frames_);
  const looks = (name: string) => new Set(frames.filter((frame) => frame.startsWith(name)));
  expect([...looks('Hello, Asha')]).toEqual(['Hello, Asha | contrast 200']);
  expect([...looks('Hello. Which')]).toEqual(['Hello. Which group are you in? | default 100']);
});

test('calm now: two choices, 7:1, nothing moves, nothing is kept, and one press brings all back', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInPupil(harbour, 'Asha');
  const before = kept(harbour);
  const CORNERS = ['Stop', 'Take a break', 'I’d like an adult', 'Calm now', 'Hide my screen'];
  const corners = () =>
    Promise.all(CORNERS.map((name) => page.getByRole('button', { name, exact: true }).boundingBox()));
  const where = await corners();
  const isCalm = async (name: string): Promise<void> => {
    await title(page, name);
    expect(await choices(page), name).toBeLessThanOrEqual(2);
    expect(await choices(page), name).toBeGreaterThan(0);
    expect(await wordsBelow(page, 7), name).toEqual([]);
    expect(await axeViolations(page), name).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length), name).toBe(0);
    await expect(page.locator('.hb-shore')).toBeHidden();
  };
  expect(await choices(page)).toBeGreaterThan(2);
  await press(page, 'Calm now');
  expect(await dressed(page)).toEqual({ ...USUAL, theme: 'calm', motion: 'still', pace: 'calm' });
  await isCalm('Hello, Asha');
  expect(await corners()).toEqual(where);
  await press(page, 'Show others');
  await isCalm('Hello, Asha');
  const checkIn = page.getByRole('button', { name: /Check in/ });
  await expect(checkIn).toBeHidden();
  // The others come round in twos, and the first ones again after them.
  for (let round = 0; round < 6 && !(await checkIn.isVisible()); round += 1) await press(page, 'Show others');
  await press(page, /Check in/);
  await isCalm('Where is your feeling on the map?');
  expect(await corners()).toEqual(where);
  await page.locator('.hb-plane-surface').click({ position: { x: 60, y: 60 } });
  await isCalm('Where is your feeling on the map?');
  await page.locator('.hb-place-words .hb-tile:visible').first().click();
  await isCalm('How big is it?');
  await press(page, 'tiny');
  await isCalm('Who should know?');
  await press(page, 'Show others');
  await isCalm('Who should know?');
  await press(page, 'Take a break');
  await isCalm('Your break');
  await press(page, 'Carry on');
  await press(page, 'I’d like an adult');
  await isCalm('When would you like an adult?');
  await press(page, 'Back');
  await press(page, 'Stop');
  await isCalm('You stopped.');
  await press(page, 'Calm now');
  expect(await dressed(page)).toEqual(USUAL);
  expect(await choices(page)).toBeGreaterThan(2);
  expect(kept(harbour)).toBe(before);
});

test('symbols and language: a picture with every button, the pupil’s language in, the centre’s out', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInPupil(harbour, 'Asha');
  await press(page, 'How it looks');
  await press(page, 'Help with words');
  await press(page, 'Pictures by words');
  const noneIsBare = async (): Promise<void> => expect(await bareButtons(page)).toEqual([]);
  await noneIsBare();
  await press(page, 'Back');
  await noneIsBare();
  await press(page, 'Back');
  await noneIsBare();
  await press(page, 'I’d like an adult');
  await noneIsBare();
  await press(page, 'Back');
  await press(page, /Check in/);
  await page.locator('.hb-plane-surface').click({ position: { x: 60, y: 60 } });
  await noneIsBare();
  await page.locator('.hb-place-words .hb-tile').first().click();
  await noneIsBare();
  await press(page, 'tiny');
  await title(page, 'Who should know?');
  await noneIsBare();
  await press(page, /^Just me/);
  await expect(page.locator('.hb-answers .hb-tile')).toHaveCount(5);
  await noneIsBare();
  await press(page, 'Take a break');
  await noneIsBare();
  await press(page, 'Stop');
  await title(page, 'You stopped.');
  await noneIsBare();

  // The mirrored test language stands for one that is read from right to left.
  await page.evaluate(async () => {
    const { calls } = (window as unknown as { harbour: Bridge }).harbour;
    const status = await calls['app.status']({});
    if (!status.ok || status.value.session.actor !== 'pupil') throw new Error('no pupil is signed in');
    await calls['access.saveOwn']({ needs: { ...status.value.session.needs, language: 'ar-XB' } });
  });
  await press(page, 'Finish and sign out');
  await atDoor(page);
  expect(await dressed(page)).toEqual(USUAL);
  await press(page, 'Asha group');
  await page.getByRole('button', { name: 'Asha', exact: true }).click();
  await expect(page.locator('.hb-home')).toBeVisible();
  expect(await dressed(page)).toMatchObject({ lang: 'ar-XB', dir: 'rtl', symbols: 'on' });
  expect(await axeViolations(page)).toEqual([]);
  await page.locator('.hb-home-ways .hb-button').last().click();
  await atDoor(page);
  expect(await dressed(page)).toEqual(USUAL);
});

test('an adult sets what a pupil needs, and the pupil’s next page has it', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInLead(harbour);
  await press(page, 'Pupils and groups');
  await press(page, 'Access needs: Milo');
  await page.getByText('150 %').click();
  await page.getByText('At most two choices at a time').click();
  await page.getByText('Automatic', { exact: true }).click();
  await page.getByText('1.5 s', { exact: true }).click();
  expect(await axeViolations(page)).toEqual([]);
  await press(page, 'Save');
  await expect(page.getByText(/Access needs of .Milo. kept/)).toBeVisible();
  await press(page, 'Access needs: Milo');
  await expect(page.getByRole('radio', { name: '150 %' })).toBeChecked();
  await expect(page.getByRole('radio', { name: '1.5 s' })).toBeChecked();
  await press(page, 'Cancel');
  await press(page, 'Lock');
  await atDoor(page);
  await signInPupil(harbour, 'Milo');
  await expect(page.locator('.hb-scan > div').first()).toBeVisible();
  // A pointer anywhere is this pupil's switch now; what a program presses is not.
  const choose = (name: string | RegExp) =>
    page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .dispatchEvent('click');
  expect(await dressed(page)).toEqual({ ...USUAL, textSize: '150' });
  expect(await choices(page)).toBe(2);
  await choose(/Check in/);
  await title(page, 'How nice is it to feel?');
  expect(await choices(page)).toBe(2);
  await choose('Show others');
  await choose('Show others');
  // The last part has what is left, and after it comes the first again.
  expect(await choices(page)).toBe(1);
  await choose('Show others');
  await choose('Not nice');
  await title(page, 'How much energy does it have?');
  expect(await choices(page)).toBe(2);
});
