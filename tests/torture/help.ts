import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Bridge } from '../../renderer/app/bridge.ts';
import globalSetup from '../e2e/support/global-setup.ts';
import { freshProfile, type Harbour, launchHarbour } from '../e2e/support/launch.ts';
import { quickCentre, signInPupil } from '../e2e/support/quickCentre.ts';
import { chance, type TortureOptions, type TortureResult } from './rounds.ts';

/** After the press, so that the kill falls before, among and after the keeping and the saying. */
const LATEST_KILL_MS = 40;
const PRESSED = 'HARBOUR-PRESSED';
const SAID = 'HARBOUR-SAID';

type Tally = {
  /** Rounds in which the screen said that the request is kept, before the kill. */
  said: number;
  /** Requests that are there in the end. */
  kept: number;
  /** Requests that were said to be kept and are not there. */
  lost: number;
  /** Requests there that nobody made. */
  extra: number;
};

/** A fault built in on purpose, for the negative control: it counts as said what was only pressed. */
export type HelpFault = 'saidWhenPressed';

/**
 * A pupil asks for a person on the screen of the real app, which is killed at a random moment after the press; then the next
 * start counts what is there. A round without a random moment, `afterSaid`, kills at once when the screen has said it.
 */
export async function helpSeries(
  { rounds, seed }: TortureOptions,
  { afterSaid = false, fault }: { afterSaid?: boolean; fault?: HelpFault } = {},
): Promise<Tally> {
  const random = chance(seed);
  const profile = freshProfile();
  const tally: Tally = { said: 0, kept: 0, lost: 0, extra: 0 };
  try {
    let harbour = await launchHarbour({ profile });
    await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
    for (let round = 0; round < rounds; round += 1) {
      const before = await waiting(harbour.page);
      const said = await askAndKill(harbour, afterSaid ? null : random() * LATEST_KILL_MS, fault);
      harbour = await launchHarbour({ profile });
      const there = (await waiting(harbour.page)) - before;
      if (said) tally.said += 1;
      tally.kept += there;
      if (said && there < 1) tally.lost += 1;
      if (there > 1) tally.extra += 1;
    }
    await kill(harbour);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    rmSync(`${profile}.vault`, { force: true });
  }
  return tally;
}

/** @returns whether the screen said so before the app was dead */
async function askAndKill(harbour: Harbour, afterMs: number | null, fault?: HelpFault): Promise<boolean> {
  const { page } = harbour;
  let said = false;
  const heard = (word: string): Promise<void> =>
    new Promise((resolve) => {
      page.on('console', (message) => {
        if (message.text() === word) resolve();
      });
    });
  const pressed = heard(PRESSED);
  const isSaid = (fault === 'saidWhenPressed' ? pressed : heard(SAID)).then(() => {
    said = true;
  });
  await signInPupil(harbour, 'Asha');
  await page
    .getByRole('button', { name: /like an adult/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'When would you like an adult?' }).waitFor();
  await watch(page);
  // Killed in the middle, the press itself may never be answered.
  const press = page
    .getByRole('button', { name: 'Now', exact: true })
    .click()
    .catch(() => {});
  if (afterMs === null) {
    await isSaid;
  } else {
    await pressed;
    await new Promise((resolve) => setTimeout(resolve, afterMs));
  }
  await kill(harbour);
  await press;
  return said;
}

/** Tells the console of the press, and of the page saying that the request is kept: a question would come too late. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(
    ({ press, word }) => {
      window.addEventListener('pointerdown', () => console.info(press), true);
      const look = (): void => {
        if (document.body.innerText.includes('You asked for an adult now.')) console.info(word);
      };
      new MutationObserver(look).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    },
    { press: PRESSED, word: SAID },
  );
}

/** How many requests wait, as the door's quiet sign knows it. */
async function waiting(page: Page): Promise<number> {
  await page.getByRole('heading', { name: 'Which group are you in?' }).waitFor();
  return page.evaluate(async () => {
    const answer = await (window as unknown as { harbour: Bridge }).harbour.calls['app.status']({});
    if (!answer.ok) throw new Error(answer.code);
    return answer.value.openRequests;
  });
}

async function kill({ child }: Harbour): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

/**
 * F-01 and R-04: what the screen of the real app said is kept is there after a SIGKILL at any moment. The control counts as said
 * what was only pressed and must be found out.
 */
export async function help({ rounds, seed }: TortureOptions): Promise<TortureResult> {
  const stop = await globalSetup();
  try {
    const random = await helpSeries({ rounds, seed });
    const few = Math.max(5, Math.ceil(rounds / 10));
    const atOnce = await helpSeries({ rounds: few, seed }, { afterSaid: true });
    const control = await helpSeries({ rounds: few, seed }, { afterSaid: true, fault: 'saidWhenPressed' });
    const bites = control.lost > 0;
    const failures = [random, atOnce].reduce((sum, tally) => sum + tally.lost + tally.extra, 0);
    const allSaid = atOnce.said === few && atOnce.kept === few;
    return {
      torture: 'help',
      rounds,
      failures: failures + (bites ? 0 : 1) + (allSaid ? 0 : 1),
      detail: { random, atOnce: { rounds: few, ...atOnce }, control: { rounds: few, bites, ...control } },
    };
  } finally {
    stop();
  }
}
