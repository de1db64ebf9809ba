import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/launch.ts';
import { press, title } from './support/presses.ts';
import { quickCentre, signInPupil } from './support/quickCentre.ts';
import { type Band, named, WAYS } from './support/ways.ts';

const THEMES = ['default', 'calm', 'contrast'] as const;
const SIZES = ['100', '200'] as const;
const DIRECTIONS = ['ltr', 'rtl'] as const;

/** Dresses the page as it stands, without starting the check-in anew. */
const dress = (page: Page, look: { theme: string; textSize: string; dir: string }) =>
  page.evaluate(async ({ theme, textSize, dir }) => {
    const root = document.documentElement;
    Object.assign(root.dataset, { theme, textSize });
    root.dir = dir;
    for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  }, look);

/** What can be pressed on this page and is smaller than a pupil's target. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], [role="button"], select, summary')]
      .filter((one) => one.checkVisibility() && !one.closest('[aria-hidden="true"]'))
      .map((one) => ({ name: one.textContent || one.ariaLabel, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 63.9 || box.height < 63.9)
      .map(({ name, box }) => `${name}: ${Math.round(box.width)} x ${Math.round(box.height)}`),
  );

/** Every look of one page: nothing for axe to find, and every target as large as a pupil's has to be. */
async function expectReachable(page: Page, where: string): Promise<void> {
  const found: string[] = [];
  for (const theme of THEMES)
    for (const textSize of SIZES)
      for (const dir of DIRECTIONS) {
        await dress(page, { theme, textSize, dir });
        const look = `${where}, ${theme} ${textSize} ${dir}`;
        // Colours belong to the theme and sizes to the text: axe need not see each direction of each.
        if (dir === 'rtl' || theme === 'default')
          for (const violation of await axeViolations(page)) found.push(`${look}: ${violation}`);
        for (const small of await smallTargets(page)) found.push(`${look}: small: ${small}`);
      }
  await dress(page, { theme: 'default', textSize: '100', dir: 'ltr' });
  expect.soft(found, where).toEqual([]);
}

for (const [band, name] of [
  ['secondary', 'Asha'],
  ['primary', 'Milo'],
] as const satisfies readonly (readonly [Band, string])[]) {
  test(`${band}: every step of a check-in in every look`, async ({ launch }) => {
    const harbour = await launch();
    const { page } = harbour;
    await quickCentre(harbour, [{ name, band }]);
    await signInPupil(harbour, name);
    for (const [at, { door, presses }] of WAYS[band].entries()) {
      await press(page, /Check in/);
      await press(page, door);
      for (const [done, step] of presses.entries()) {
        await step(page).waitFor();
        // The steps after the word are the same through every door.
        if (done < presses.length - 2 || at === 0) await expectReachable(page, `${door}, step ${done + 1}`);
        await step(page).click({ position: { x: 40, y: 40 } });
      }
      await named(page, 'Done, next person').waitFor();
      if (at === 0) await expectReachable(page, 'after it is kept');
      await press(page, 'Finish');
      await title(page, `Hello, ${name}`);
    }
    await press(page, /Check in/);
    await press(page, 'Stop');
    await expectReachable(page, 'stopped');
  });
}

/** Pages of a pupil, by the buttons that lead there. */
const PAGES: readonly (readonly [string, ...(string | RegExp)[]])[] = [
  ['Something that helps'],
  ['Who can see what'],
  ['How it looks'],
  ['How it looks', 'Size of words'],
  ['My things'],
  ['My things', 'My check-ins'],
  ['My things', 'My toolbox'],
  ['My things', 'My aim'],
  ['My things', 'Words I use'],
  ['My things', /^Who opened/],
  ['I’d like an adult'],
  ['Take a break'],
  ['Hide my screen'],
];

test('every page has names for screen readers, as reviewed, and targets of 64 px', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await title(page, 'Hello. Which group are you in?');
  const names: string[] = [];
  const review = async (where: string): Promise<void> => {
    expect.soft(await smallTargets(page), where).toEqual([]);
    expect.soft(await axeViolations(page), where).toEqual([]);
    names.push(`# ${where}`, await page.locator('.hb-page').filter({ visible: true }).ariaSnapshot(), '');
  };
  // Staff come in here too: their own button is of their own size.
  await named(page, 'Asha group').waitFor();
  names.push('# Groups', await page.locator('.hb-page').ariaSnapshot(), '');
  await press(page, 'Asha group');
  await title(page, 'Which one is you?');
  await named(page, 'Asha').waitFor();
  names.push('# Tiles', await page.locator('.hb-page').ariaSnapshot(), '');
  await press(page, 'Asha');
  await title(page, 'Hello, Asha');
  await review('Own page');
  await press(page, /Check in/);
  for (const [at, { door, presses }] of WAYS.secondary.entries()) {
    await press(page, door);
    await presses[0]?.(page).waitFor();
    await review(`Check in > ${door}`);
    if (at < WAYS.secondary.length - 1) continue;
    for (const step of presses.slice(0, -1)) {
      await step(page).click({ position: { x: 40, y: 40 } });
      await page.locator('h1').filter({ visible: true }).waitFor();
      await presses[presses.indexOf(step) + 1]?.(page).waitFor();
      await review(`Check in > ${door}, on from step ${presses.indexOf(step) + 1}`);
    }
  }
  await press(page, 'Stop');
  await review('Stopped');
  await press(page, 'Go to my page');
  for (const way of PAGES) {
    for (const name of way) await press(page, name);
    await page.locator('h1').filter({ visible: true }).waitFor();
    await expect(page.locator('.hb-spinner')).toHaveCount(0);
    await review(way.join(' > '));
    if (way[0] === 'Hide my screen') break;
    if (way[0] === 'Take a break') {
      await press(page, /^Carry on/);
      continue;
    }
    for (const _ of way) await press(page, 'Back');
    await title(page, 'Hello, Asha');
  }
  expect(names.join('\n')).toMatchSnapshot('pupil-pages.txt');
});
