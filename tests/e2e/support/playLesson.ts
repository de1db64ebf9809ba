import type { BandLesson } from '@harbour/shared/domain/lesson/lessonSchema';
import type { Step } from '@harbour/shared/domain/lesson/stepSchemas';
import { expect, type Page } from '@playwright/test';
import { axeViolations } from './axe.ts';

const TABS_MAX = 90;
/** Presses on one screen of a step, and screens of one step: more than any has. */
const PRESSES_MAX = 3;
const SCREENS_MAX = 40;
/** On later screens only *Next*: a press on an earlier card may lead back to it. */
const SCREENS_LOOKED_INTO = 8;

const BODY = '.hb-lesson-body';
const BAR = '.hb-lesson-bar';

/** Names of what can be pressed, in order; a button that is chosen already is left out. */
const pressable = (page: Page, within: string): Promise<string[]> =>
  page
    .locator(`${within} button:not([disabled]):not([data-disabled]):not([aria-pressed="true"])`)
    .evaluateAll((all) => all.map((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()));

/** Goes to a button with the Tab key and presses Enter, as somebody without a mouse does. */
export async function pressByKeys(page: Page, name: string, within: string): Promise<void> {
  for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      ({ wanted, scope }) => {
        const here = document.activeElement;
        const text = (here?.getAttribute('aria-label') ?? here?.textContent ?? '').trim();
        return here?.tagName === 'BUTTON' && here.closest(scope) !== null && text.startsWith(wanted);
      },
      { wanted: name, scope: within },
    );
    if (isThere) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`the Tab key does not come to "${name}"`);
}

/** Ways through a branching story that take every choice at least once, each from the start to an end. */
function waysThrough({ nodes }: Extract<Step, { type: 'scenario' }>): string[][] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const start = nodes[0];
  if (!start) return [];
  const to = new Map<string, string[]>([[start.id, []]]);
  const open = [start.id];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const node = byId.get(id);
    if (node?.end !== undefined) continue;
    for (const choice of node?.choices ?? []) {
      if (to.has(choice.to)) continue;
      to.set(choice.to, [...(to.get(id) ?? []), choice.text]);
      open.push(choice.to);
    }
  }
  const taken = new Set<string>();
  const ways: string[][] = [];
  for (const node of nodes) {
    if (node.end !== undefined || !to.has(node.id)) continue;
    for (const choice of node.choices ?? []) {
      if (taken.has(`${node.id} ${choice.text}`)) continue;
      const way = [...(to.get(node.id) ?? []), choice.text];
      taken.add(`${node.id} ${choice.text}`);
      let at = byId.get(choice.to);
      for (let steps = 0; at && at.end === undefined && steps < nodes.length; steps += 1) {
        const here: string = at.id;
        const next: { text: string; to: string } | undefined =
          at.choices?.find(({ text }) => !taken.has(`${here} ${text}`)) ?? at.choices?.[0];
        if (!next) break;
        taken.add(`${here} ${next.text}`);
        way.push(next.text);
        at = byId.get(next.to);
      }
      ways.push(way);
    }
  }
  return ways;
}

async function playScenario(page: Page, step: Extract<Step, { type: 'scenario' }>): Promise<void> {
  const ends = new Set(step.nodes.filter(({ end }) => end !== undefined).map(({ text }) => text));
  for (const way of waysThrough(step)) {
    for (const choice of way) await pressByKeys(page, choice, BODY);
    const text = await page.locator('.hb-scene-text').innerText();
    expect([...ends], `"${way.join('", "')}" comes to an end`).toContain(text);
    await pressByKeys(page, 'Start again', BODY);
  }
}

/** Which part is up, by its place on the plan; -1 after the last. */
const partAt = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.hb-plan-stone')].findIndex(
      (stone) => stone.getAttribute('aria-current') === 'step',
    ),
  );

/**
 * Plays a lesson from its first part to its end with the keyboard alone: looks into everything on each screen, takes every branch, and lets axe
 * look at each part.
 * @returns what axe found, as 'part: rule'
 */
export async function playLesson(page: Page, lesson: BandLesson): Promise<string[]> {
  const found: string[] = [];
  for (const [at, step] of lesson.steps.entries()) {
    await expect.poll(() => partAt(page), { message: `part ${at + 1}: ${step.id}` }).toBe(at);
    if (step.contentNote) {
      await expect(page.getByText(step.contentNote)).toBeVisible();
      await pressByKeys(page, 'Go on', BAR);
    }
    await expect(page.locator(`[data-step="${step.type}"] ${BODY}`)).toBeVisible();
    for (const violation of await axeViolations(page)) found.push(`${step.id}: ${violation}`);
    if (step.type === 'scenario') await playScenario(page, step);
    for (let screen = 0; screen < SCREENS_MAX; screen += 1) {
      const pressed = new Set<string>();
      for (
        let count = 0;
        screen < SCREENS_LOOKED_INTO && count < PRESSES_MAX && step.type !== 'scenario';
        count += 1
      ) {
        const name = (await pressable(page, BODY)).find(
          (one) => one !== '' && !pressed.has(one) && !/^(Do it|Check in)|who sees/i.test(one),
        );
        if (name === undefined) break;
        pressed.add(name);
        await pressByKeys(page, name, BODY);
      }
      const onwards = (await pressable(page, BAR)).at(-1) ?? 'Next';
      await pressByKeys(page, onwards, BAR);
      if ((await partAt(page)) !== at) break;
    }
  }
  return found;
}
