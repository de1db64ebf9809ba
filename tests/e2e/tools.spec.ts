import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import strategies from '../../assets/locales/en-GB/strategies.json' with { type: 'json' };
import tools from '../../assets/locales/en-GB/tools.json' with { type: 'json' };
import { guideOf } from '../../shared/domain/strategies/guides.ts';
import { STAGE_KINDS } from '../../shared/domain/strategies/stages.ts';
import { STRATEGIES } from '../../shared/domain/strategies/strategies.ts';
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/launch.ts';
import { quickCentre, signInPupil } from './support/quickCentre.ts';

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).first();
const title = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

function recordsHash(profile: string): string {
  const folder = join(profile, 'centre');
  const hash = createHash('sha256');
  for (const file of readdirSync(folder)
    .filter((name) => /\.db(-wal)?$/.test(name))
    .sort())
    hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** Presses a button as somebody without a mouse does. */
async function key(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).focus();
  await page.keyboard.press('Enter');
}

const small = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .map((one) => ({ name: one.textContent || one.ariaLabel, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 63.9 || box.height < 63.9)
      .map(({ name }) => name),
  );

const textSize = (page: Page, size: string) =>
  page.evaluate(async (wanted) => {
    document.documentElement.dataset.textSize = wanted;
    // Observers of size answer after a frame.
    for (let frame = 0; frame < 4; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  }, size);
const sideways = (page: Page) =>
  // Less than nothing is the room that is kept for a scroll bar.
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );

test('all 44 open from the shelf and go through every stage by keyboard', async ({ launch }) => {
  const harbour = await launch();
  const { page, profile } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInPupil(harbour, 'Asha');
  const before = recordsHash(profile);
  await key(page, 'Something that helps');
  await title(page, tools.shelf.title);
  expect(await axeViolations(page)).toEqual([]);

  const opened = new Set<string>();
  for (const way of ['down', 'up', 'keep'] as const) {
    await key(page, tools.shelf[way]);
    await title(page, tools.shelf.tools[way]);
    for (let isMore = true; isMore; ) {
      const shown = await page.locator('.hb-shelf-tools .hb-tile-label').allInnerTexts();
      for (const { id } of STRATEGIES) {
        if (opened.has(id) || !shown.includes(strategies[id].name)) continue;
        opened.add(id);
        await key(page, strategies[id].name);
        const stages = guideOf(id);
        for (const [at, stage] of stages.entries()) {
          await title(page, tools.line[stage.line]);
          await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
          if (at === stages.length - 1) break;
          await key(page, stage.kind === 'lookAway' ? tools.lookAway.back : tools.guide.next);
        }
        await key(page, 'Pass');
        await title(page, tools.shelf.tools[way]);
      }
      isMore = await button(page, tools.shelf.more).isVisible();
      if (isMore) await key(page, tools.shelf.more);
    }
    await key(page, 'Back');
  }
  expect(opened.size).toBe(STRATEGIES.length);
  // Looking at all of them stored nothing.
  expect(recordsHash(profile)).toBe(before);
});

test('each kind of stage is sound, large enough to press, and stays on the screen at 200 %', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInPupil(harbour, 'Asha');
  const left = new Set<string>(STAGE_KINDS);
  await key(page, 'Something that helps');
  // The tools to slow down have every kind between them; each is opened only for what was not seen yet.
  await key(page, tools.shelf.down);
  const labels = page.locator('.hb-shelf-tools .hb-tile-label');
  for (let isMore = true; isMore && left.size > 0; ) {
    await labels.first().waitFor();
    const shown = await labels.allInnerTexts();
    for (const { id } of STRATEGIES) {
      const stages = guideOf(id);
      if (!shown.includes(strategies[id].name) || !stages.some(({ kind }) => left.has(kind))) continue;
      await key(page, strategies[id].name);
      for (const [at, stage] of stages.entries()) {
        await title(page, tools.line[stage.line]);
        if (left.delete(stage.kind)) {
          expect(await axeViolations(page), `${id} ${at + 1}`).toEqual([]);
          expect(await small(page), `${id} ${at + 1}`).toEqual([]);
          // With the largest text nothing stands beside the screen, and nothing grows on.
          await textSize(page, '200');
          expect(await small(page), `${id} ${at + 1}`).toEqual([]);
          expect(await sideways(page), `${id} ${at + 1}`).toBe(0);
          await textSize(page, '100');
        }
        if (at < stages.length - 1)
          await key(page, stage.kind === 'lookAway' ? tools.lookAway.back : tools.guide.next);
      }
      await key(page, 'Pass');
    }
    await labels.first().waitFor();
    isMore = await button(page, tools.shelf.more).isVisible();
    if (!isMore) break;
    await key(page, tools.shelf.more);
    await expect(labels.first()).not.toHaveText(shown[0] ?? '');
  }
  expect([...left]).toEqual([]);
});

test('the things to do answer to keys, and nothing moves or sounds by itself', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const made = window as unknown as { sounds: number };
    made.sounds = 0;
    const Real = window.AudioContext;
    window.AudioContext = class extends Real {
      constructor() {
        super();
        made.sounds += 1;
      }
    };
  });
  await page.reload();
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInPupil(harbour, 'Milo');
  const open = async (way: string, name: string) => {
    await key(page, 'Something that helps');
    await key(page, way);
    while (!(await button(page, name).isVisible())) await key(page, tools.shelf.more);
    await key(page, name);
  };
  const leave = async () => {
    await key(page, 'Stop');
    await title(page, 'Hello, Milo');
  };

  // Held with a key, and let go again; a short press stays until the next one.
  await open('Slow down', 'Feet down');
  const pad = button(page, /Press down|Let go/);
  await pad.focus();
  await page.keyboard.press('Space');
  await expect(pad).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Space');
  await expect(pad).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByText('1 time so far')).toBeAttached();
  // The slow shape stands still here and takes a step with each press.
  await key(page, 'Next');
  await title(page, tools.line.feetDown2);
  await expect(button(page, tools.pacer.start)).toHaveCount(0);
  const word = page.getByRole('status').filter({ hasText: / foot$/ });
  await expect(word).toHaveText('That foot');
  await key(page, tools.pacer.step);
  await expect(word).toHaveText('This foot');
  await key(page, tools.pacer.hide);
  await expect(page.locator('.hb-stage-art')).toHaveCount(0);
  await leave();

  // A line is followed with the arrow keys, there and back.
  await open('Slow down', 'Finger trace');
  const slider = page.getByRole('slider', { name: tools.trace.slider });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '1 of 100');
  await page.keyboard.press('End');
  await expect(page.getByText(tools.trace.there)).toBeVisible();
  await page.keyboard.press('Home');
  await expect(page.getByText(tools.trace.back)).toBeVisible();
  await expect(button(page, tools.trace.follow)).toHaveCount(0);
  await leave();

  // Sound only when it is pressed.
  await open('Slow down', 'Calm sounds');
  const sounds = () => page.evaluate(() => (window as unknown as { sounds: number }).sounds);
  expect(await sounds()).toBe(0);
  await key(page, 'Sea');
  await expect(button(page, 'Sea')).toHaveAttribute('aria-pressed', 'true');
  expect(await sounds()).toBe(1);
  await key(page, 'Sea');
  await expect(button(page, 'Sea')).toHaveAttribute('aria-pressed', 'false');
  await leave();

  // The next number comes with a press, and the hunt lets anything be skipped.
  await open('Slow down', 'Count back');
  await key(page, /Press to go on/);
  await expect(page.locator('.hb-count-number')).toHaveText('19');
  await key(page, tools.count.threes);
  await key(page, /Press to go on/);
  await expect(page.locator('.hb-count-number')).toHaveText('17');
  await leave();
});

test('left at any time, found again after a break, and kept only when asked', async ({ launch }) => {
  const harbour = await launch();
  const { page, profile } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInPupil(harbour, 'Milo');
  const before = recordsHash(profile);
  await button(page, 'Something that helps').click();
  await button(page, 'Slow down').click();
  await button(page, 'Five senses hunt').click();
  await button(page, 'Next').click();
  await title(page, tools.line.fiveSenses2);
  // A break, an adult and the cover stand in front of it; then it goes on where it was.
  await button(page, 'Take a break').click();
  await button(page, 'Carry on').click();
  await title(page, tools.line.fiveSenses2);
  await button(page, /like an adult/).click();
  await button(page, 'Back').click();
  await title(page, tools.line.fiveSenses2);
  await button(page, 'Hide my screen').click();
  await button(page, 'Come back').click();
  await title(page, tools.line.fiveSenses2);
  await button(page, 'Stop').click();
  await title(page, 'Hello, Milo');
  expect(recordsHash(profile)).toBe(before);

  // Done, and both questions passed: nothing is kept.
  await button(page, 'Something that helps').click();
  await button(page, 'Slow down').click();
  await button(page, 'Cool water').click();
  await button(page, 'I have done it').click();
  await title(page, tools.after.size);
  expect(await axeViolations(page)).toEqual([]);
  await button(page, 'Pass').click();
  await title(page, tools.after.mark);
  expect(await axeViolations(page)).toEqual([]);
  await button(page, 'Pass').click();
  await title(page, tools.shelf.tools.down);
  expect(recordsHash(profile)).toBe(before);

  // Kept: it stands first from now on, and among my own.
  await button(page, tools.shelf.more).click();
  const last = page.locator('.hb-shelf-tools .hb-tile-label').last();
  const name = (await last.innerText()).trim();
  await last.click();
  await button(page, 'I have done it').click();
  await button(page, 'small').click();
  await button(page, 'Keep it').click();
  await title(page, tools.shelf.tools.down);
  await button(page, 'Back').click();
  await button(page, 'Slow down').click();
  await expect(page.locator('.hb-shelf-tools .hb-tile-label').first()).toHaveText(name);
  await button(page, 'Back').click();
  await button(page, tools.shelf.mine).click();
  await expect(page.locator('.hb-shelf-tools .hb-tile')).toHaveCount(1);
  expect(recordsHash(profile)).not.toBe(before);
});
