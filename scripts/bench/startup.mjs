import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll, testApp } from '../build/build-all.mjs';
import { prepareForTests } from '../runtime/environment.mjs';
import { attach } from './devtools.mjs';
import { median, treeMegabytes } from './measure.mjs';
import { makeProfile } from './profile.mjs';

const ROUNDS = 7;
const SETTLE_MS = 2000;
const BARE = new URL('./bare', import.meta.url).pathname;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function start(electron, args, env, onLine) {
  const began = Date.now();
  const child = spawn(electron.executablePath, [...electron.args, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.stdout.setEncoding('utf8').on('data', (text) => {
    for (const line of text.split('\n')) onLine?.(line);
  });
  return { child, began };
}

async function end(child) {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** Process creation to `ready-to-show` of one bare window, and its memory once it has settled. */
async function bareRound(electron) {
  let readyAt;
  const ready = new Promise((resolve) => {
    readyAt = resolve;
  });
  const home = mkdtempSync(join(tmpdir(), 'bare-'));
  const { child, began } = start(
    electron,
    [BARE, `--user-data-dir=${home}`],
    electron.env,
    (line) => line.startsWith('READY ') && readyAt(Number(line.slice(6))),
  );
  const ms = (await ready) - began;
  await pause(SETTLE_MS);
  const megabytes = treeMegabytes(child.pid);
  await end(child);
  rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return { ms, megabytes };
}

/** Process creation to the sign-in screen having answered a click. Marks come from the app itself. */
async function harbourRound(electron, profile, port) {
  const marks = {};
  let wasShown;
  const shown = new Promise((resolve) => {
    wasShown = resolve;
  });
  const { child, began } = start(
    electron,
    [testApp, `--remote-debugging-port=${port}`],
    { ...electron.env, ...profile.env, HARBOUR_MARKS: '1' },
    (line) => {
      const mark = /^MARK (\S+) (\d+)$/.exec(line);
      if (mark) marks[mark[1]] = Number(mark[2]) - began;
      if (mark?.[1] === 'shown') wasShown();
    },
  );
  // Not before: asking for the page every few milliseconds would slow the start that is measured. And nobody can click what is
  // not on the screen yet.
  await shown;
  const page = await attach(port);
  // The answer is watched for from here on: a press takes another way into the page than what is evaluated, and can overtake it.
  const spot = await page.evaluate(`new Promise((resolve) => {
    const now = () => performance.timeOrigin + performance.now();
    const look = () => {
      const tile = document.querySelector('main .hb-tile');
      // Chromium lets no press through before the first picture of a page.
      if (!tile || performance.getEntriesByName('first-contentful-paint').length === 0) return setTimeout(look, 2);
      const before = document.querySelector('h1').textContent;
      window.benchAnswered = new Promise((answered) => {
        const watch = () => document.querySelector('h1')?.textContent !== before && document.querySelector('main .hb-tile')
          ? answered(now())
          : requestAnimationFrame(watch);
        watch();
      });
      const box = tile.getBoundingClientRect();
      resolve({ x: box.x + box.width / 2, y: box.y + box.height / 2, at: now() });
    };
    look();
  })`);
  marks.signInShown = spot.at - began;
  await page.click(spot.x, spot.y);
  const ms = (await page.evaluate('window.benchAnswered')) - began;
  page.close();
  await pause(SETTLE_MS);
  const megabytes = treeMegabytes(child.pid);
  await end(child);
  return { ms, megabytes, marks };
}

/** Start-up against bare Electron, one after the other in one run, on 200 pupils and 3 years of check-ins. */
export async function run({ figure, note }) {
  const electron = await prepareForTests();
  await buildAll({ test: true });
  const profile = await makeProfile({ pupils: 200, years: 3, seed: 7 });
  const bare = [];
  const ours = [];
  try {
    // One round of each first, so that neither pays for a cold disk.
    await bareRound(electron);
    await harbourRound(electron, profile, 9410);
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push(await bareRound(electron));
      ours.push(await harbourRound(electron, profile, 9411 + round));
    }
  } finally {
    profile.remove();
  }
  figure({
    figure: 'sign-in screen answered a click',
    unit: 'ms',
    value: median(ours.map(({ ms }) => ms)),
    limit: median(bare.map(({ ms }) => ms)),
    target: 1.35,
  });
  figure({
    figure: 'memory over all processes',
    unit: 'MB',
    value: median(ours.map(({ megabytes }) => megabytes)),
    limit: median(bare.map(({ megabytes }) => megabytes)),
    target: 1.3,
  });
  const names = Object.keys(ours[0].marks);
  note('Where the time goes (median ms from process creation):');
  for (const mark of names) note(`  ${mark}: ${Math.round(median(ours.map(({ marks }) => marks[mark])))}`);
}
