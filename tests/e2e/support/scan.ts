import type { Locator, Page } from '@playwright/test';

/** More steps than any choice may take. */
const LOST = 60;

/** What is framed: a group or one thing, and whether it is this target, or a part of it as on the map. */
async function frameAround(
  page: Page,
  target: Locator,
): Promise<{ lit: string; isHeld: boolean; count: number }> {
  const box = await target.boundingBox();
  return page.evaluate((wanted) => {
    const overlay = document.querySelector<HTMLElement>('.hb-scan');
    const frames = [...(overlay?.children ?? [])].map((frame) => frame.getBoundingClientRect());
    const isHeld =
      wanted !== null &&
      frames.some(
        ({ left, top, width, height }) =>
          left > wanted.x - 8 &&
          top > wanted.y - 8 &&
          left + width < wanted.x + wanted.width + 8 &&
          top + height < wanted.y + wanted.height + 8,
      );
    return { lit: overlay?.dataset.lit ?? '', isHeld, count: frames.length };
  }, box);
}

export interface SwitchUser {
  /** Waits, by the clock, until the target is framed, and presses the switch; counts the steps it took. */
  choose: (target: Locator) => Promise<void>;
  steps: () => number;
  presses: () => number;
}

/**
 * Somebody with one switch, on a page whose clock is held: it goes on by whole steps only. The step in which the switch is
 * pressed counts whole.
 * @param advance goes on by one step: the clock for a scan that moves by itself, a key for one that does not
 */
export function switchUser(page: Page, advance: () => Promise<void>, press: () => Promise<void>): SwitchUser {
  let steps = 0;
  let presses = 0;
  return {
    steps: () => steps,
    presses: () => presses,
    async choose(target) {
      await target.waitFor();
      for (let waited = 0; waited < LOST; waited += 1) {
        // Frames are drawn by the held clock too.
        await page.clock.runFor(20);
        const { lit, isHeld, count } = await frameAround(page, target);
        steps += 1;
        if (isHeld && lit !== 'out') {
          await press();
          presses += 1;
          // A press this soon after another would be a tremor.
          await page.clock.runFor(320);
          if (lit === 'item' || count === 1) return;
        } else await advance();
      }
      throw new Error('the target never lit up');
    },
  };
}
