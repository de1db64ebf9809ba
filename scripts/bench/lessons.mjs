import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PASSPHRASE } from '../../electron/app/demoCentre.ts';
import { buildAll } from '../build/build-all.mjs';
import { prepareForTests } from '../runtime/environment.mjs';
import { openApp, pupilsAtDoor } from './app.mjs';
import { appWithLessons } from './many-lessons.mjs';
import { median, percentile } from './measure.mjs';
import { makeProfile } from './profile.mjs';

const SLOWED = 4;
const FEW = 12;
const MANY = 500;
const OPEN_MS = 150;
const STEP_MS = 100;
const ROUNDS = 4;
const LESSONS = [
  'u1-l1-map-of-feelings',
  'u1-l2-more-words',
  'u1-l3-how-big',
  'u2-l1-meet-the-crew',
  'u2-l2-the-alarm',
];

/** Gives the lessons to a group, as a lead does, and leaves at the door. */
async function give(page, groupName) {
  await page.evaluate(
    async ({ secret, name, lessonIds }) => {
      const { calls } = window.harbour;
      const must = async (sent) => {
        const answer = await sent;
        if (!answer.ok) throw new Error(answer.code);
        return answer.value;
      };
      const { staff } = await must(calls['door.staff']({}));
      for (const { id } of staff) {
        const answer = await calls['session.signInStaff']({ staffId: id, with: 'passphrase', secret });
        if (answer.ok && answer.value.outcome === 'signedIn') break;
      }
      const { groups } = await must(calls['lessons.takers']({}));
      const group = groups.find((one) => one.name === name);
      for (const lessonId of lessonIds) {
        await must(calls['lessons.give']({ packId: 'harbour', lessonId, to: { groupId: group.id } }));
      }
      await must(calls['session.signOut']({}));
    },
    { secret: DEMO_PASSPHRASE, name: groupName, lessonIds: LESSONS },
  );
}

/** In the page: presses a button and waits until what it leads to was painted. @returns milliseconds */
async function pressToPaint({ name, gone, shown }) {
  const isNamed = (button) =>
    (button.getAttribute('aria-label') ?? button.textContent ?? '').trim().startsWith(name);
  const button = [...document.querySelectorAll('main button')].find(isNamed);
  if (!button) throw new Error(`no button ${name}`);
  const before = gone ? document.querySelector(gone)?.textContent : undefined;
  const isThere = () => {
    const found = document.querySelector(shown);
    return found !== null && (before === undefined || document.querySelector(gone)?.textContent !== before);
  };
  const began = performance.now();
  button.click();
  await new Promise((resolve) => {
    const look = () => (isThere() ? resolve() : requestAnimationFrame(look));
    look();
  });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return performance.now() - began;
}

const PLACE = '[aria-current="step"]';

/**
 * Every given lesson from the list to its first step, several times, since of few openings the 95th percentile would be the slowest; in the
 * first round on to the last step, by presses of *Next* only.
 */
async function play({ page, cdp }, pupil) {
  const opened = [];
  const steps = [];
  await page.getByRole('button', { name: pupil.group }).first().click();
  await page.getByRole('button', { name: pupil.name, exact: true }).first().click();
  await page.getByRole('button', { name: 'Lessons', exact: true }).click();
  await page.locator('.hb-lessons .hb-tile').first().waitFor();
  const titles = await page.locator('.hb-lessons .hb-tile-label').allTextContents();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  for (const [at, title] of Array.from({ length: ROUNDS }, () => titles)
    .flat()
    .entries()) {
    const cover = await page.evaluate(pressToPaint, { name: title, shown: '.hb-cover-lesson' });
    const first = await page.evaluate(pressToPaint, {
      name: at < titles.length ? 'Start' : 'Go on',
      shown: PLACE,
    });
    opened.push(cover + first);
    for (let count = 0; count < 60 && at < titles.length; count += 1) {
      const { isLast, where } = await page.evaluate((place) => {
        const stones = [...document.querySelectorAll('.hb-plan-stone')];
        const at = stones.findIndex((stone) => stone.matches(place));
        return { isLast: at === stones.length - 1, where: at };
      }, PLACE);
      if (isLast) break;
      const label = await page.evaluate(
        () => [...document.querySelectorAll('.hb-lesson-bar button')].at(-1)?.textContent?.trim() ?? '',
      );
      const took = await page.evaluate(pressToPaint, { name: label, shown: '.hb-lesson-bar' });
      const now = await page.evaluate(
        (place) =>
          [...document.querySelectorAll('.hb-plan-stone')].findIndex((stone) => stone.matches(place)),
        PLACE,
      );
      if (now !== where) steps.push(took);
    }
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByRole('button', { name: 'Lessons', exact: true }).click();
    await page.locator('.hb-lessons .hb-tile').first().waitFor();
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { opened, steps };
}

/** Bytes of the script that the first screen waits for. */
function startBytes(folder) {
  const assets = join(folder, 'dist/renderer/assets');
  return readdirSync(assets)
    .filter((file) => /^(start|index)-.*\.js$/.test(file))
    .reduce((sum, file) => sum + statSync(join(assets, file)).size, 0);
}

/** Lessons on a slow machine: from the list to the first step, from step to step, with few lessons and with many. */
export async function run({ figure, note }) {
  const electron = await prepareForTests();
  await buildAll({ test: true });
  const profile = await makeProfile({ pupils: 60, years: 1, seed: 7 });
  const sizes = {};
  try {
    for (const count of [FEW, MANY]) {
      const copy = appWithLessons(count);
      try {
        const app = await openApp(electron, profile, copy.folder);
        const { secondary } = await pupilsAtDoor(app.page);
        const pupil = secondary[count === FEW ? 0 : secondary.length - 1];
        await give(app.page, pupil.group);
        const { opened, steps } = await play(app, pupil);
        await app.close();
        sizes[count] = startBytes(copy.folder);
        note(
          `  ${count} lessons: opened ${opened.length}, median ${median(opened).toFixed(0)} ms; ${steps.length} steps, median ${median(steps).toFixed(0)} ms`,
        );
        figure({
          figure: `list to first step, p95, ${count} lessons`,
          unit: 'ms',
          value: percentile(opened, 95),
          limit: OPEN_MS,
          target: 1,
        });
        figure({
          figure: `step to step, p95, ${count} lessons`,
          unit: 'ms',
          value: percentile(steps, 95),
          limit: STEP_MS,
          target: 1,
        });
      } finally {
        copy.remove();
      }
    }
    figure({
      figure: `start script with ${MANY} lessons`,
      unit: 'bytes',
      value: sizes[MANY],
      limit: sizes[FEW],
      target: 1,
    });
  } finally {
    profile.remove();
    electron.stop();
  }
}
