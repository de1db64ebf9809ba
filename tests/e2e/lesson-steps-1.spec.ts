import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, type Harbour, test } from './support/launch.ts';
import { quickCentre, signInLead } from './support/quickCentre.ts';

const WINDOW = '.hb-gallery-window';
type Band = 'primary' | 'secondary';

/** The gallery of steps, as staff open it; nothing on the way, so that it can be aimed at. */
async function gallery(harbour: Harbour): Promise<Page> {
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInLead(harbour);
  await page.getByRole('button', { name: 'How Harbour looks' }).click();
  await page.getByRole('button', { name: 'Open it as a pupil' }).waitFor();
  await page.evaluate(() => {
    document.documentElement.setAttribute('data-motion', 'still');
    // Hundreds of drawings lie behind the window that is looked at; blank, they cost axe no time.
    for (const drawing of document.querySelectorAll('.hb-card svg')) drawing.replaceChildren();
  });
  return page;
}

/** Opens a kind of step on the whole window. */
async function open(page: Page, kind: string, band: Band): Promise<Locator> {
  // Straight to the choices: how staff come here is not what is looked at.
  const chooser = page.locator('.hb-card').filter({ hasText: 'Open it as a pupil' });
  for (const choice of [kind, band])
    await chooser
      .locator('label')
      .filter({ hasText: new RegExp(`^${choice}$`) })
      .dispatchEvent('click');
  await chooser.getByRole('button', { name: 'Open it as a pupil' }).dispatchEvent('click');
  const window = page.locator(WINDOW);
  await window.locator('.hb-lesson').waitFor();
  return window;
}

/** The step itself: its page stands inside the gallery's, so that it has a main part within another. */
const clean = async (page: Page): Promise<void> =>
  expect(await axeViolations(page, `${WINDOW} .hb-page-body`)).toEqual([]);

const leave = (window: Locator): Promise<void> =>
  window.getByRole('button', { name: 'Stop', exact: true }).click();

/** Goes to each button in turn, with Tab or back with Shift and Tab, and presses Enter there. Where the focus is already, it stays. */
async function enter(page: Page, ...names: readonly string[]): Promise<void> {
  const way = (name: string) =>
    page.evaluate(
      ([within, wanted]) => {
        const here = document.activeElement;
        const nameOf = (button: HTMLElement) =>
          (button.getAttribute('aria-label') ?? button.innerText).trim();
        const target = [...document.querySelectorAll<HTMLElement>(`${within} button`)].find(
          (button) => nameOf(button) === wanted,
        );
        if (!target || !here) return null;
        if (target === here) return 'Enter';
        const isBehind = here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
        return isBehind ? 'Shift+Tab' : 'Tab';
      },
      [WINDOW, name] as const,
    );
  for (const name of names) {
    await expect.poll(() => way(name), { message: `“${name}” is there` }).not.toBeNull();
    let key = await way(name);
    for (let tabs = 0; tabs < 40 && key !== 'Enter'; tabs += 1) {
      await page.keyboard.press(key ?? 'Tab');
      key = await way(name);
    }
    expect(key, `Tab comes to “${name}”`).toBe('Enter');
    await page.keyboard.press('Enter');
  }
}

test('the frame of a lesson and what is read, by keyboard alone', async ({ launch }) => {
  const page = await gallery(await launch());

  let window = await open(page, 'arrive', 'primary');
  await clean(page);
  await enter(page, 'Next');
  await expect(window.getByRole('heading', { name: 'You are in charge here' })).toBeVisible();
  await clean(page);
  await enter(page, 'Next');
  await expect(window.getByText('Other pupils do not see your answers.')).toBeVisible();
  // No check-in is offered where there is none to go to.
  await expect(window.getByRole('button', { name: /check in/i })).toHaveCount(0);
  await enter(page, 'Next', 'Colour hunt');
  await expect(window.getByText('Find ten things that colour.')).toBeVisible();
  await clean(page);
  await enter(page, 'Pick another one');
  await expect(window.getByRole('button', { name: 'Feet down' })).toBeVisible();
  await leave(window);

  window = await open(page, 'story', 'primary');
  await expect(window.getByText('Over here!')).toBeVisible();
  await clean(page);
  // The focus stays where it is: one key turns page after page.
  await enter(page, 'Next', 'Next', 'Next', 'Next');
  await expect(window.getByText('How many feelings did Milo have in one break?')).toBeVisible();
  await clean(page);
  await leave(window);

  window = await open(page, 'story', 'secondary');
  await enter(page, 'Next');
  const messages = window.getByRole('log', { name: 'Messages' });
  await expect(messages.getByText('I’m fine')).toHaveCount(1);
  await expect(messages.getByText('So you got in! Pizza later?')).toBeVisible();
  await clean(page);
  await leave(window);

  window = await open(page, 'close', 'secondary');
  await expect(window.getByRole('button', { name: 'Finish' })).toHaveCount(0);
  await clean(page);
  await enter(page, 'Next', 'Warm layer', 'Next');
  await expect(window.getByRole('heading', { name: 'What comes next' })).toBeVisible();
  await clean(page);
  await enter(page, 'Finish');
  await expect(page.locator(WINDOW)).toHaveAttribute('data-finished', 'true');
});

test('what is asked, by keyboard alone', async ({ launch }) => {
  const page = await gallery(await launch());

  let window = await open(page, 'discuss', 'primary');
  await enter(page, 'I’d rather listen');
  await expect(window.locator('.hb-lesson').getByRole('status')).toHaveText('Listening is joining in.');
  await clean(page);
  await enter(page, 'Next');
  await expect(window.locator('.hb-lesson').getByRole('status')).toContainText('Puddles!');
  await enter(page, 'Next');
  await expect(window.locator('.hb-lesson').getByRole('status')).toContainText('We cannot play ball now.');
  await clean(page);
  await leave(window);

  window = await open(page, 'poll', 'primary');
  await enter(page, 'a walk outside', 'some music');
  await expect(window.getByRole('button', { pressed: true })).toHaveText('some music');
  await expect(window.getByText('People pick different things.')).toBeVisible();
  await clean(page);
  await leave(window);

  window = await open(page, 'quiz', 'primary');
  await enter(page, 'only that he is scared');
  await expect(window.getByText('Have another look.')).toBeVisible();
  await clean(page);
  await enter(page, 'nothing at all');
  await expect(window.getByText('Here is one way to see it.')).toBeVisible();
  await expect(window.getByRole('button', { pressed: true })).toHaveText('more than one thing');
  await enter(page, 'Next');
  await expect(window.getByRole('heading', { name: 'How sure are you?' })).toBeVisible();
  await enter(page, 'Getting there');
  await clean(page);
  await leave(window);

  window = await open(page, 'reflect', 'primary');
  await enter(page, 'ask an adult', 'feet on the floor');
  await expect(window.getByRole('button', { pressed: true })).toHaveCount(2);
  await expect(window.getByText('Nothing here is kept.')).toBeVisible();
  await clean(page);
  await enter(page, 'Not today');
  await expect(window.getByRole('button', { pressed: true })).toHaveText('Not today');
  await leave(window);
});

test('what can be moved, by keys and by mouse', async ({ launch }) => {
  const page = await gallery(await launch());
  let window = await open(page, 'learn', 'primary');
  const stop = (name: string): Locator => window.getByRole('button', { name, exact: true });
  await enter(page, 'nice to feel');
  await clean(page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(stop('in between')).toHaveAttribute('aria-pressed', 'true');

  // A hand that slides along the groove takes the stops on its way.
  const [from, to] = [await stop('in between').boundingBox(), await stop('not nice to feel').boundingBox()];
  if (!from || !to) throw new Error('no stops to slide along');
  await page.mouse.move(from.x + from.width / 2, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 8 });
  await expect(stop('not nice to feel')).toHaveAttribute('aria-pressed', 'true');
  await page.mouse.up();
  await expect(stop('not nice to feel')).toHaveAttribute('aria-pressed', 'true');
  await leave(window);

  window = await open(page, 'learn', 'secondary');
  const pleasant = window.getByRole('slider', { name: 'Pleasantness' });
  await clean(page);
  await pleasant.focus();
  await page.keyboard.press('ArrowRight');
  await expect(pleasant).toHaveValue('0.05');
  const map = await window.locator('.hb-plane-surface').boundingBox();
  if (!map) throw new Error('no map');
  await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width * 0.8, map.y + map.height * 0.25, { steps: 8 });
  await page.mouse.up();
  await expect(pleasant).toHaveAttribute('aria-valuetext', /Bright and lively/);
  for (const last of ['it passes', 'above the range']) {
    await enter(page, 'Next');
    await enter(page, last);
    await expect(stop(last)).toHaveAttribute('aria-pressed', 'true');
    await clean(page);
  }
});
