import { parseArgs } from 'node:util';
import { buildAll } from '../build/build-all.mjs';
import { prepareForTests } from '../runtime/environment.mjs';
import { openApp, pupilsAtDoor } from './app.mjs';
import { bareCommits } from './bare-commit.mjs';
import { visitByPresses, watchSmoothness } from './checkin-driver.mjs';
import { median, percentile } from './measure.mjs';
import { makeProfile } from './profile.mjs';

/**
 * Limit and subject take turns so many times. Each turn lasts a tenth of a second, and one that falls together with another
 * program's moment on the disk is up to 16 times as slow: with one turn each, that decided the figure.
 */
const TURNS = 6;
const SAVES = 100;
/** Both sides begin with as many that do not count: neither is to be measured while its code is still being made. */
const WARM_SAVES = 100;
const FLOWS = 5;
const SLOWED = 4;
/**
 * At least so many rounds before the memory is looked at first, and as many as are then measured: V8 goes on making faster code
 * of what is used most, some 1 MB of it in the first 500 rounds, and that is not what this looks for.
 */
const WARM_ROUNDS = 100;
const LOOKS = 6;
const BETWEEN_LOOKS_MS = 500;
const TASK_MS = 50;
const PAINT_MS = 100;

/** Milliseconds of saved check-ins, from the call in the window to the answer. */
async function saves(page, pupilId) {
  return page.evaluate(
    async ({ pupilId: id, count }) => {
      const { calls } = window.harbour;
      const signedIn = await calls['session.signInPupil']({ pupilId: id, pictures: null });
      if (!signedIn.ok) throw new Error(signedIn.code);
      const record = {
        band: 'primary',
        door: 'twoQuestions',
        valence: -0.5,
        energy: 0.5,
        feelings: [{ feelingId: 'angry', size: 3 }],
        passed: [],
        dontKnow: false,
        visibility: 'keyAdult',
      };
      const times = [];
      for (let round = 0; round < count; round += 1) {
        const began = performance.now();
        const answer = await calls['checkin.save']({ record, request: null });
        if (!answer.ok) throw new Error(answer.code);
        times.push(performance.now() - began);
      }
      await calls['session.signOut']({});
      return times;
    },
    { pupilId, count: WARM_SAVES + SAVES },
  );
}

const press = (page, name) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const heading = (page, name) => page.getByRole('heading', { level: 1, name }).waitFor();

async function signIn(page, { group, name }) {
  await press(page, group);
  await press(page, name);
  await heading(page, `Hello, ${name}`);
}

/** The map: a long drag over all of it, a word, its size. */
async function secondaryFlow(page) {
  await press(page, /Check in/);
  await heading(page, 'Where is your feeling on the map?');
  const box = await page.locator('.hb-plane-surface').boundingBox();
  const spot = (turn) => [
    box.x + box.width * (0.5 + 0.4 * Math.cos(turn)),
    box.y + box.height * (0.5 + 0.4 * Math.sin(turn)),
  ];
  await page.mouse.move(...spot(0));
  await page.mouse.down();
  for (let step = 1; step <= 60; step += 1) await page.mouse.move(...spot(step / 5));
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.8);
  await page.mouse.up();
  await press(page, 'lonely');
  await heading(page, 'How big is it?');
  await press(page, 'big');
  await finish(page);
}

async function primaryFlow(page) {
  await press(page, /Check in/);
  for (const answer of ['Not nice', 'Lots', 'angry', 'big']) await press(page, answer);
  await finish(page);
}

async function finish(page) {
  await heading(page, 'Who should know?');
  await press(page, /^My key adult/);
  await heading(page, /tool\?$/);
  await page
    .getByRole('group', { name: /tool\?$/ })
    .getByRole('button')
    .nth(4)
    .waitFor();
  await press(page, /^Pass/);
  await heading(page, /^Hello, /);
}

/** Whole check-ins by mouse with a slow processor. @returns what the page wrote down */
async function smoothness({ page, cdp }, pupils) {
  await page.evaluate(watchSmoothness);
  for (const [band, flow] of [
    ['secondary', secondaryFlow],
    ['primary', primaryFlow],
  ]) {
    await signIn(page, pupils[band][0]);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    for (let round = 0; round < FLOWS; round += 1) await flow(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await press(page, 'Finish and sign out');
    await page.locator('main .hb-tile').first().waitFor();
  }
  return page.evaluate(() => window.harbourBench);
}

/** What is left when all that can go has gone: the least of some looks, since what a collection just passed over goes later. */
async function memory(cdp) {
  const looks = [];
  for (let look = 0; look < LOOKS; look += 1) {
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const { nodes } = await cdp.send('Memory.getDOMCounters');
    looks.push({ megabytes: usedSize / 1e6, nodes });
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
  return {
    megabytes: Math.min(...looks.map(({ megabytes }) => megabytes)),
    nodes: Math.min(...looks.map(({ nodes }) => nodes)),
  };
}

/**
 * Pupil after pupil checks in. React keeps the page before the one that is up, and a pupil's own page grows with each entry of
 * the day; so before each look a pupil who never checks in comes and goes, and the same pages are kept both times.
 * @returns heap and nodes at the door, before and after
 */
async function growth({ page, cdp }, [looker, ...pupils], rounds) {
  const checkIns = (count) =>
    page.evaluate(
      visitByPresses,
      Array.from({ length: count }, (_, at) => pupils[at % pupils.length]),
    );
  const look = async () => {
    const visit = { ...looker, onlyLooks: true };
    await page.evaluate(visitByPresses, [visit, visit]);
    return memory(cdp);
  };
  await checkIns(Math.max(WARM_ROUNDS, rounds));
  const before = await look();
  await checkIns(rounds);
  return { before, after: await look() };
}

/** One check-in: how fast it is safe, how smooth it feels on a slow machine, and what 500 of them leave behind. */
export async function run({ figure, note, args }) {
  const { values } = parseArgs({ args, options: { rounds: { type: 'string', default: '500' } } });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds: a whole number from 1');
  const electron = await prepareForTests();
  await buildAll({ test: true });
  const profile = await makeProfile({ pupils: 200, years: 3, seed: 7 });
  try {
    let app = await openApp(electron, profile);
    const pupils = await pupilsAtDoor(app.page);
    await app.close();
    const bare = [];
    const ours = [];
    let first;

    // Not one who checks in by mouse below: their page would list hundreds of entries for one day.
    const { id } = pupils.primary.at(-1);
    for (let turn = 0; turn < TURNS; turn += 1) {
      bare.push(...(await bareCommits(profile, id, WARM_SAVES + SAVES)).slice(WARM_SAVES));
      app = await openApp(electron, profile);
      const all = await saves(app.page, id);
      await app.close();
      first ??= all[0];
      ours.push(...all.slice(WARM_SAVES));
    }
    figure({
      figure: 'saved check-in, p95',
      unit: 'ms',
      value: percentile(ours, 95),
      limit: percentile(bare, 95),
      target: 3,
    });
    note(
      `  a saved check-in: median ${median(ours).toFixed(2)} ms, bare insert: median ${median(bare).toFixed(2)} ms; the first of a run: ${first.toFixed(1)} ms`,
    );

    app = await openApp(electron, profile);
    const seen = await smoothness(app, pupils);
    const longest = Math.max(0, ...seen.tasks.map(({ ms }) => ms));
    for (const { ms, at } of seen.tasks) note(`  task of ${Math.round(ms)} ms at "${at}"`);
    figure({
      figure: `longest task, processor slowed ${SLOWED} times (0: none over ${TASK_MS})`,
      unit: 'ms',
      value: longest,
      limit: TASK_MS,
      target: 1,
    });
    figure({
      figure: 'press to next paint, p95',
      unit: 'ms',
      value: percentile(seen.presses, 95),
      limit: PAINT_MS,
      target: 1,
    });
    figure({
      figure: 'drag to next paint, p95',
      unit: 'ms',
      value: percentile(seen.drags, 95),
      limit: PAINT_MS,
      target: 1,
    });

    await app.close();

    // A new page: what watched the last one would be counted too.
    app = await openApp(electron, profile);
    const { before, after } = await growth(app, pupils.primary.slice(1, -1), rounds);
    await app.close();
    figure({
      figure: `heap after ${rounds} check-ins`,
      unit: 'MB',
      value: after.megabytes,
      limit: before.megabytes,
      target: 1.05,
    });
    figure({
      figure: `nodes after ${rounds} check-ins`,
      unit: 'nodes',
      value: after.nodes,
      limit: before.nodes,
      target: 1.05,
    });
  } finally {
    profile.remove();
    electron.stop();
  }
}
