import type { CDPSession, Locator, Page } from '@playwright/test';

/** One way to press things; keeps count of what a hand does. */
export type Input = {
  name: string;
  press: (target: Locator) => Promise<void>;
  /** Presses, and keys that only lead to one. */
  counts: () => { presses: number; keys: number };
  /** Seconds a practised hand needs for that, and to look before each press. */
  estimate: () => number;
};

/** Deciding, pointing and pressing; going on by one key (Card, Moran and Newell's figures, rounded up). */
const SECONDS = { look: 1.35, point: 1.1, press: 0.2, touch: 0.5, key: 0.3 };

async function middle(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('not on the screen');
  // Off the middle of the map, so that a feeling is said.
  return { x: box.x + box.width * 0.4, y: box.y + box.height * 0.4 };
}

export function mouse(page: Page): Input {
  let presses = 0;
  return {
    name: 'mouse',
    async press(target) {
      await target.waitFor();
      const { x, y } = await middle(target);
      await page.mouse.click(x, y);
      presses += 1;
    },
    counts: () => ({ presses, keys: 0 }),
    estimate: () => presses * (SECONDS.look + SECONDS.point + SECONDS.press),
  };
}

export function touch(page: Page, cdp: CDPSession): Input {
  let presses = 0;
  return {
    name: 'touch',
    async press(target) {
      await target.waitFor();
      const point = await middle(target);
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      // A finger does not come down again at once; without a frame in between the page could not answer.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      presses += 1;
    },
    counts: () => ({ presses, keys: 0 }),
    estimate: () => presses * (SECONDS.look + SECONDS.touch + SECONDS.press),
  };
}

/** Tab until it is there, then Enter; on the map one key moves the face. */
export function keyboard(page: Page): Input {
  let presses = 0;
  let keys = 0;
  return {
    name: 'keyboard',
    async press(target) {
      await target.waitFor();
      const isMap = await target.evaluate((element) => element.matches('.hb-plane-surface'));
      const goal = isMap ? target.locator('input').first() : target;
      for (let tabs = 0; tabs < 60; tabs += 1) {
        if (await goal.evaluate((element) => element === document.activeElement)) {
          await page.keyboard.press(isMap ? 'PageDown' : 'Enter');
          presses += 1;
          return;
        }
        await page.keyboard.press('Tab');
        keys += 1;
      }
      throw new Error('not reached by Tab');
    },
    counts: () => ({ presses, keys }),
    estimate: () => presses * (SECONDS.look + SECONDS.press) + keys * SECONDS.key,
  };
}
