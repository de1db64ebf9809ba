import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, type Harbour, test } from './support/launch.ts';
import { quickCentre, signInLead } from './support/quickCentre.ts';

const WINDOW = '.hb-gallery-window';

/** The gallery of steps as staff open it, still; hundreds of drawings behind it would make each look at it slow. */
async function gallery(harbour: Harbour): Promise<Page> {
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInLead(harbour);
  await page.getByRole('button', { name: 'How Harbour looks' }).click();
  await page.getByRole('button', { name: 'Open it as a pupil' }).waitFor();
  await page.evaluate(() => {
    document.documentElement.setAttribute('data-motion', 'still');
    for (const card of document.querySelectorAll<HTMLElement>('.hb-card'))
      if (!card.innerText.includes('Open it as a pupil')) card.style.display = 'none';
  });
  return page;
}

/** Opens a kind of step on the whole window, and looks at it. */
async function open(page: Page, kind: string, band: 'primary' | 'secondary'): Promise<Locator> {
  const chooser = page.locator('.hb-card').filter({ hasText: 'Open it as a pupil' });
  for (const choice of [kind, band])
    await chooser
      .locator('label')
      .filter({ hasText: new RegExp(`^${choice}$`) })
      .click();
  await chooser.getByRole('button', { name: 'Open it as a pupil' }).click();
  const window = page.locator(WINDOW);
  await window.locator('.hb-lesson').waitFor();
  return window;
}

/** Nothing for axe to find, and everything large enough to press. */
async function sound(page: Page): Promise<void> {
  expect(await axeViolations(page, `${WINDOW} .hb-page-body`)).toEqual([]);
  const small = await page
    .locator(`${WINDOW} .hb-page-body button`)
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 63.9).map((one) => one.textContent),
    );
  expect(small).toEqual([]);
}

const said = (window: Locator) => window.locator('.hb-lesson-body').getByRole('status');
const leave = (window: Locator) => window.getByRole('button', { name: 'Stop', exact: true }).click();
const heading = (window: Locator, name: string) =>
  expect(window.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

/** Presses buttons one after the other, as somebody without a mouse does. */
async function keys(page: Page, ...names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) {
    const button = page
      .locator(WINDOW)
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first();
    await button.focus();
    await page.keyboard.press('Enter');
  }
}

test('an anchor, the senses, the stones and strengths, by keyboard alone', async ({ launch }) => {
  const page = await gallery(await launch());

  let window = await open(page, 'pacer', 'primary');
  await sound(page);
  await page.locator(`${WINDOW} .hb-tile`).first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await heading(window, 'A finger line');
  // Where nothing may move, each press is one step, and each is said.
  await keys(page, 'One step');
  await expect(said(window)).toHaveText('Slide one finger up.');
  await keys(page, 'One step');
  await expect(said(window)).toHaveText('And slide it down.');
  await sound(page);
  await keys(page, 'Hide the line', 'Show the line', 'Another anchor');
  await heading(window, 'Pick an anchor');
  await leave(window);

  window = await open(page, 'senses', 'secondary');
  await keys(page, 'In the picture', 'a shadow');
  await expect(window.getByRole('button', { name: 'a shadow' })).toHaveAttribute('aria-pressed', 'true');
  await sound(page);
  await keys(page, 'Not this one');
  await heading(window, 'Touch');
  await keys(page, 'That is enough');
  await heading(window, 'Here and now');
  await leave(window);

  window = await open(page, 'thought-triangle', 'secondary');
  await keys(page, 'For me', /^Thought She is/, 'She may be at practice.');
  await expect(window.getByRole('button', { name: 'Body easy shoulders' })).toBeVisible();
  await expect(window.getByRole('button', { name: 'Thought She may be at practice.' })).toBeFocused();
  await expect(said(window)).toContainText('easy shoulders');
  await expect(window.getByRole('button', { name: 'Keep', exact: true })).toBeHidden();
  await keys(page, /^Feeling/, 'uneasy');
  await expect(window.getByText('When one corner changes')).toBeVisible();
  await keys(page, 'Keep');
  await expect(window.getByText('You find it again under Lessons.')).toBeVisible();
  await sound(page);
  await leave(window);

  window = await open(page, 'strengths', 'primary');
  await keys(page, 'like Milo', 'Next', 'not sure', 'That is enough cards', 'kind');
  await sound(page);
  await keys(page, 'Next', 'I like doing it.', 'Next');
  await expect(window.getByRole('article', { name: 'Milo’s strengths' })).toContainText('I like doing it.');
  await expect(window.getByText('None of it is kept.')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Keep', exact: true })).toBeHidden();
  await leave(window);
});

test('a toolbox, a plan and an aim by keyboard, and a circle by mouse as well', async ({ launch }) => {
  const page = await gallery(await launch());

  let window = await open(page, 'toolbox', 'secondary');
  await keys(page, 'For me', 'Wall push', 'Next', 'Next', 'Next', 'a tutor', 'Next', 'at break', 'Next');
  await expect(window.getByRole('article', { name: 'My toolbox' })).toContainText('With a tutor');
  await expect(window.getByText('Nothing is kept unless you press Keep.')).toBeVisible();
  await keys(page, 'Keep', 'My key adult can see this');
  await expect(said(window)).toHaveText('You find it under Lessons. Your key adult can see it.');
  await sound(page);
  await leave(window);

  window = await open(page, 'if-then', 'primary');
  await sound(page);
  await keys(page, 'If it gets loud', 'Next', 'then I show my help card', 'Next', 'a teacher', 'Next');
  await expect(window.getByText('If it gets loud, then I show my help card. With a teacher.')).toBeVisible();
  await keys(page, 'Next');
  await heading(window, 'The if comes. Press your then.');
  await keys(page, 'then I turn it down', 'Put it in the plan', 'Next');
  await expect(window.getByText('If it gets loud, then I turn it down. With a teacher.')).toBeVisible();
  await keys(page, 'Change who helps');
  await heading(window, 'Who can help?');
  await sound(page);
  await leave(window);

  window = await open(page, 'goal', 'secondary');
  await keys(page, 'For me', 'stay for one whole lesson', 'Next', 'ask one question', 'Next', 'Next');
  await sound(page);
  await keys(page, '4 of 10', 'Next', 'Keep');
  const card = window.getByRole('article', { name: 'My next step' });
  await expect(card).toContainText('ask one question');
  await expect(card).toContainText('4 on the ladder');
  await expect(window.getByText('You find it again under Lessons.')).toBeVisible();
  await leave(window);

  // Stones are dragged into the circle, or pressed, and go back.
  window = await open(page, 'circle', 'secondary');
  await keys(page, 'For me');
  await sound(page);
  const basin = window.locator('.hb-basin');
  const stone = window.getByRole('button', { name: 'a tutor' });
  const from = await stone.boundingBox();
  const to = await basin.boundingBox();
  if (!from || !to) throw new Error('neither stone nor basin');
  await page.mouse.move(from.x + 30, from.y + 30);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(basin.getByRole('listitem')).toHaveText(['a tutor']);
  await keys(page, 'the library');
  await expect(basin.getByRole('listitem')).toHaveText(['a tutor', 'the library']);
  await keys(page, 'the library', 'Next', 'a pet', 'Next');
  await expect(window.getByText('0800 1111')).toBeVisible();
  await keys(page, 'Next');
  await expect(window.getByRole('region', { name: 'My circle' }).getByRole('listitem')).toHaveText([
    'a tutor',
    'a pet',
  ]);
  await sound(page);
  await keys(page, 'Keep');
  await expect(window.getByText('You find it again under Lessons.')).toBeVisible();
});
