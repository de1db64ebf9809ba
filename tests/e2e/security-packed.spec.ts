import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DANGEROUS_SWITCHES, spellings } from '../security/dangerousSwitches.ts';
import { expect, test } from './support/launch.ts';
import { giveAway, readableRelease, STEP_DOWN } from './support/packed.ts';
import { type PlainRun, plainRun } from './support/plainRun.ts';

const REFUSED = 78;
/** Alone it takes about 300 ms; other tests share the machine. */
const REFUSAL_MS = 10_000;
/** Chromium itself ends at once when its sandbox would have no zygote. */
const REFUSED_BY_CHROMIUM = new Map([['no-zygote', 1]]);

let folder: string;
let app: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'harbour-packed-'));
  app = readableRelease(folder);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): PlainRun {
  const home = mkdtempSync(join(folder, 'home-'));
  giveAway(home);
  return plainRun({
    home,
    electron: join(app, 'harbour'),
    machineSwitches: [],
    through: STEP_DOWN,
    app: '',
    args,
    env,
  });
}

test('a packed release refuses every dangerous switch, --no-sandbox among them', async () => {
  test.setTimeout(180_000);
  for (const [index, name] of DANGEROUS_SWITCHES.entries()) {
    const all = spellings(name);
    const run = start([all[index % all.length] ?? '']);
    const { code, ms } = await run.exited;
    const own = REFUSED_BY_CHROMIUM.get(name) === code ? code : REFUSED;
    expect({ name, code }).toEqual({ name, code: own });
    expect(ms).toBeLessThan(REFUSAL_MS);
    await run.end();
  }
});

test('a packed release runs no code that the environment brings', async () => {
  const place = join(folder, 'place');
  mkdirSync(place);
  chmodSync(place, 0o777);
  const ran = join(place, 'ran');
  const evil = join(place, 'evil.cjs');
  writeFileSync(evil, `require('node:fs').writeFileSync(${JSON.stringify(ran)}, '');\n`);
  for (const [args, env] of [
    [[evil], { ELECTRON_RUN_AS_NODE: '1' }],
    [['-e', `require(${JSON.stringify(evil)})`], { ELECTRON_RUN_AS_NODE: '1' }],
    [[], { NODE_OPTIONS: `--require ${evil}` }],
    [['-r', evil], {}],
    [['--require', evil], {}],
  ] as const) {
    const run = start(args, env);
    await Promise.race([run.exited, new Promise((resolve) => setTimeout(resolve, 2500))]);
    await run.end();
    expect(existsSync(ran)).toBe(false);
  }
});
