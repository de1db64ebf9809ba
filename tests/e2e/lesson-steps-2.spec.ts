import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, type Harbour, test } from './support/launch.ts';
import { quickCentre, signInLead } from './support/quickCentre.ts';

const WINDOW = '.hb-gallery-window';
/** Without the page around it: in the gallery it lies over another page, which has a `main` of its own. */
const LESSON = '.hb-gallery-window .hb-page-content';
type Band = 'primary' | 'secondary';

/** The gallery of steps, as staff open it. */
async function gallery(harbour: Harbour): Promise<Page> {
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInLead(harbour);
  await harbour.page.getByRole('button', { name: 'How Harbour looks' }).click();
  await harbour.page.getByRole('button', { name: 'Open it as a pupil' }).waitFor();
  await harbour.page.evaluate(() => {
    // Things that are still on their way cannot be aimed at.
    document.documentElement.dataset.motion = 'still';
    // A thousand drawings of the rest of the gallery, laid out behind every press, only cost time.
    for (const card of document.querySelectorAll<HTMLElement>('.hb-card'))
      if (!card.textContent?.includes('Open it as a pupil')) card.hidden = true;
  });
  return harbour.page;
}

/** Opens a kind of step on the whole window. */
async function open(page: Page, kind: string, band: Band): Promise<Locator> {
  const chooser = page.locator('.hb-card').filter({ hasText: 'Open it as a pupil' });
  for (const choice of [kind, band])
    await chooser
      .locator('label')
      .filter({ hasText: new RegExp(`^${choice}$`) })
      .click();
  await chooser.getByRole('button', { name: 'Open it as a pupil' }).click();
  return page.locator(WINDOW);
}

const leave = (window: Locator): Promise<void> =>
  window.getByRole('button', { name: 'Stop', exact: true }).click();

/** Goes with Tab, or back with Shift and Tab, to the button of that name inside the window, and presses Enter there. */
async function enter(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const button = page
      .locator(WINDOW)
      .getByRole('button', { name: new RegExp(`^\\d?${name}`) })
      .first();
    await button.waitFor();
    // Found once: looking for it by its name again at every Tab takes longer than the Tab.
    const wanted = await button.elementHandle();
    let way = 'forwards';
    for (let tabs = 0; tabs < 40 && way !== 'here'; tabs += 1) {
      way = await page.evaluate((there) => {
        const here = document.activeElement ?? document.body;
        if (!there || there === here) return 'here';
        const isBehind = here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_PRECEDING;
        return isBehind ? 'backwards' : 'forwards';
      }, wanted);
      if (way !== 'here') await page.keyboard.press(way === 'forwards' ? 'Tab' : 'Shift+Tab');
    }
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  }
}

/** Drags with the mouse from the middle of one thing to the middle of another. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('nothing to drag, or nowhere to drag it');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 12 });
  await page.mouse.up();
}

test('cards, pairs, orders and stories are played by keys alone, and nothing stands in the way of a screen reader', async ({
  launch,
}) => {
  const page = await gallery(await launch());
  const said = page.locator(`${WINDOW} .hb-told`);
  const clear = async (): Promise<void> => expect(await axeViolations(page, LESSON)).toEqual([]);

  let step = await open(page, 'sort', 'primary');
  await page.keyboard.press('2');
  await expect(said).toContainText(/Yes, that fits|Have another look/);
  await clear();
  await leave(step);

  step = await open(page, 'sequence', 'primary');
  const cards = step.locator('.hb-seq-row .hb-seq-text');
  await enter(page, 'Asha stops at the gate.');
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowLeft');
  await expect(cards.first()).toHaveText('Asha stops at the gate.');
  await expect(step.getByRole('button', { name: 'Asha stops at the gate., place 1 of 4' })).toBeFocused();
  await page.keyboard.press('Escape');
  await enter(page, 'Check the order', 'Check the order');
  await expect(said).toContainText('Here is one way to see it.');
  await enter(page, 'Next');
  await page.keyboard.press('4');
  await expect(step.getByRole('button', { name: 'big' })).toHaveAttribute('aria-pressed', 'true');
  await clear();
  await leave(step);

  step = await open(page, 'match', 'primary');
  const left = await step.locator('.hb-match-card').textContent();
  await enter(page, 'left out');
  await expect(said).toContainText(left?.includes('Tess') ? 'Yes, that fits.' : 'Have another look.');
  await clear();
  await leave(step);

  step = await open(page, 'hotspot', 'primary');
  await enter(page, 'the queue');
  await expect(step.getByRole('status').filter({ hasText: 'Milo has to wait' })).toBeVisible();
  await enter(page, 'Next', 'noise');
  await expect(said).toContainText('Have another look. What could an adult do in one minute?');
  await clear();
  await leave(step);

  step = await open(page, 'scenario', 'secondary');
  await enter(page, 'Go on', 'Jay snaps', 'Mr Okoro gets louder', 'Sam comes in');
  await expect(step.getByText('They count boats. Nobody asks why.')).toBeVisible();
  await clear();
  await enter(page, 'See another ending');
  await expect(step.getByText('Nobody can think.')).toBeVisible();
  await expect(step.getByRole('button', { name: /Sam comes in/ })).toContainText('seen');
  await leave(step);
});

test('sizes, maps and bodies are played by keys alone, and Primary never meets the plane', async ({
  launch,
}) => {
  const page = await gallery(await launch());
  const said = page.locator(`${WINDOW} .hb-told`);
  const clear = async (): Promise<void> => expect(await axeViolations(page, LESSON)).toEqual([]);

  let step = await open(page, 'thermometer', 'primary');
  await enter(page, 'huge');
  await expect(said).toHaveText('Others may see it as tiny or small. Waiting is easy when it is short.');
  await clear();
  await leave(step);

  step = await open(page, 'thermometer', 'secondary');
  await enter(page, 'an argument');
  await expect(said).toHaveText('The bridge sags a little.');
  await enter(page, 'a friend');
  await expect(said).toHaveText('The bridge holds.');
  await clear();
  await leave(step);

  step = await open(page, 'feeling-map', 'primary');
  await expect(step.locator('.hb-plane')).toHaveCount(0);
  await enter(page, 'Nice', 'Lots');
  await expect(said).toContainText('Yes, that fits.');
  await clear();
  await leave(step);

  step = await open(page, 'feeling-map', 'secondary');
  await step.getByRole('slider', { name: 'Pleasantness' }).focus();
  await page.keyboard.press('End');
  await expect(said).toHaveText('');
  await enter(page, 'Put it here');
  await expect(said).toContainText('Have another look.');
  await enter(page, 'Pick a word', 'annoyed');
  await expect(said).toContainText('Yes, that fits.');
  await clear();
  await leave(step);

  step = await open(page, 'body-map', 'primary');
  await enter(page, 'Tummy');
  await expect(step.getByRole('status').filter({ hasText: 'Her tummy flips.' })).toBeVisible();
  await clear();
  await enter(page, 'Next');
  await expect(step.getByText('Heart and breath: many')).toBeVisible();
  await enter(page, 'Back', 'Skip the body', 'Tess looks at the door.');
  await expect(step.getByRole('button', { name: 'Tess looks at the door.' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await leave(step);
});

test('cards are dragged with a mouse: into a box, along a row, onto their pair, on and off the bridge', async ({
  launch,
}) => {
  const page = await gallery(await launch());
  const said = page.locator(`${WINDOW} .hb-told`);

  let step = await open(page, 'sort', 'secondary');
  await drag(page, step.locator('.hb-sort-card'), step.getByRole('button', { name: 'could be both' }));
  await expect(said).toContainText(/Yes, that fits|Have another look/);
  await leave(step);

  step = await open(page, 'sequence', 'secondary');
  const cards = step.locator('.hb-seq-row > li');
  const first = (await cards.first().locator('.hb-seq-text').textContent()) ?? '';
  await drag(page, cards.first().locator('.hb-seq-card'), cards.nth(3));
  await expect(cards.nth(3).locator('.hb-seq-text')).toHaveText(first);
  // Dragged, not pressed: it is not picked up as well.
  await expect(step.locator('[data-held="true"]')).toHaveCount(0);
  await leave(step);

  step = await open(page, 'match', 'secondary');
  await drag(page, step.locator('.hb-match-card'), step.getByRole('button', { name: 'excited' }));
  await expect(said).toContainText(/Yes, that fits|Have another look/);
  await leave(step);

  step = await open(page, 'thermometer', 'secondary');
  const weight = step.getByRole('button', { name: 'bad sleep' });
  await drag(page, weight, step.locator('.hb-bridge-drawing'));
  await expect(weight).toHaveAttribute('aria-pressed', 'true');
  await expect(said).toHaveText('The bridge sags a little.');
  await drag(page, step.locator('.hb-bridge-label'), step.getByText('Supports', { exact: true }));
  await expect(weight).toHaveAttribute('aria-pressed', 'false');
  await expect(said).toHaveText('The bridge is empty.');
  await leave(step);
});
