import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DANGEROUS_SWITCHES, spellings } from '../security/dangerousSwitches.ts';
import { electronPath, expect, MACHINE_SWITCHES, test, testAppFolder } from './support/launch.ts';
import { plainRun, releaseAppFolder } from './support/plainRun.ts';

/** Alone it takes about 150 ms; other tests share the machine. */
const REFUSAL_MS = 10_000;
const REFUSED = 78;

const isRoot = process.getuid?.() === 0;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const debuggerAnswers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/json/version`).then(
    (answer) => answer.ok,
    () => false,
  );

test('a release refuses every dangerous switch before it opens anything', async () => {
  test.setTimeout(180_000);
  // `--no-sandbox` is what this machine needs to start at all, and the switches after it are still refused.
  const names = DANGEROUS_SWITCHES.filter((name) => name !== 'no-sandbox' || !isRoot);
  for (const [index, name] of names.entries()) {
    // One spelling each, so that all spellings are used over the whole list; the unit test has every pair.
    const all = spellings(name);
    const run = plainRun({ args: [all[index % all.length] ?? ''] });
    // With this runtime's open inspect fuse Node may wait for a debugger before our first line. The packed release,
    // whose fuse is off, has to refuse it in security-packed.spec.ts; here it must at least open nothing.
    const waits = name === 'inspect-brk' ? setTimeout(() => void run.end(), REFUSAL_MS) : undefined;
    const { code, ms } = await run.exited;
    clearTimeout(waits);
    if (waits && code === null) {
      expect(existsSync(join(run.home, '.config/Harbour development/logs'))).toBe(false);
      continue;
    }
    // 9: Node's own refusal of a debugging switch without a sensible value, before any of our code.
    expect({ name, code }).toEqual({ name, code: name.startsWith('inspect') && code === 9 ? 9 : REFUSED });
    expect(ms).toBeLessThan(REFUSAL_MS);
    expect(existsSync(join(run.home, '.config/Harbour development/logs'))).toBe(false);
    await run.end();
  }
});

test('no debugger answers on a release, while one does on a test build', async () => {
  const port = await freePort();
  const answers: boolean[] = [];
  const run = plainRun({ switches: [`--remote-debugging-port=${port}`] });
  let running = true;
  const ended = run.exited.then((exit) => {
    running = false;
    return exit;
  });
  while (running) answers.push(await debuggerAnswers(port));
  expect((await ended).code).toBe(REFUSED);
  expect(answers.filter(Boolean)).toEqual([]);
  expect(answers.length).toBeGreaterThan(5);
  await run.end();

  // The control: the same question finds a debugger where there is one.
  const open = plainRun({ app: testAppFolder(), switches: [`--remote-debugging-port=${port}`] });
  await expect.poll(() => debuggerAnswers(port)).toBe(true);
  await open.end();
});

test('a release starts without them, and takes no profile, vault or hold from the environment', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'harbour-elsewhere-'));
  const run = plainRun({
    env: {
      HARBOUR_PROFILE: elsewhere,
      HARBOUR_TEST_VAULT: join(elsewhere, 'vault'),
      HARBOUR_TEST_HOLD: '1',
    },
  });
  await expect.poll(() => run.log(), { timeout: 20_000 }).toContain('"app.shown"');
  await run.end();
  expect(readdirSync(elsewhere)).toEqual([]);
  rmSync(elsewhere, { recursive: true });
});

test('the two builds differ in one generated file', () => {
  const files = (folder: string): Map<string, Buffer> =>
    new Map(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [relative(folder, file), readFileSync(file)]),
    );
  const release = files(join(releaseAppFolder(), 'dist'));
  const forTests = files(join(testAppFolder(), 'dist'));
  expect([...forTests.keys()].sort()).toEqual([...release.keys()].sort());
  const different = [...release]
    .filter(([name, bytes]) => !forTests.get(name)?.equals(bytes))
    .map(([name]) => name);
  expect(different).toEqual([join('main', 'build-kind.cjs')]);
});

test('a second start shows the first one’s window and ends', async ({ launch }) => {
  const { app, page, profile } = await launch();
  await expect(page.locator('#root')).not.toBeEmpty();
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const later = await Promise.all(
    [1, 2, 3].map(() => {
      const run = plainRun({ app: testAppFolder(), env: { HARBOUR_PROFILE: profile } });
      return run.exited.finally(() => run.end());
    }),
  );
  for (const { code, ms } of later) {
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
  }
  await expect
    .poll(() =>
      app.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length,
      ),
    )
    .toBe(1);
});

test('a profile whose app was killed opens again', async ({ launch }) => {
  const first = await launch();
  first.child.kill('SIGKILL');
  await expect.poll(() => first.child.signalCode).toBe('SIGKILL');
  const second = await launch({ profile: first.profile });
  await expect(second.page.locator('#root')).not.toBeEmpty();
});

test('a crashed page comes back and the crash leaves no picture of the memory', async ({ launch }) => {
  const { app, profile, log } = await launch();
  await expect.poll(() => log()).toContain('"app.shown"');
  const loaded = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('did-finish-load', () => resolve(contents.getURL()));
        contents?.forcefullyCrashRenderer();
      }),
  );
  expect((await loaded).split('#')[0]).toBe('harbour://app/index.html');
  expect(log()).toContain('"window.gone"');
  const dumps = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.dmp$|(^|\/)core(\.|$)/.test(name),
  );
  expect(dumps).toEqual([]);
});

test('a throw-away centre is gone after the end', async () => {
  const place = mkdtempSync(join(tmpdir(), 'harbour-place-'));
  const run = plainRun({ args: ['--demo'], env: { TMPDIR: place } });
  const demoFolder = (): string | undefined =>
    readdirSync(place).find((name) => name.startsWith('harbour-demo-'));
  await expect
    .poll(
      () => {
        const log = join(place, demoFolder() ?? 'none', 'logs/harbour.log');
        return existsSync(log) ? readFileSync(log, 'utf8') : '';
      },
      { timeout: 50_000 },
    )
    .toContain('"app.shown"');
  await run.end();
  expect(demoFolder()).toBeUndefined();
  rmSync(place, { recursive: true });
});

test('not one network socket is used', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-trace-'));
  const trace = join(folder, 'trace');
  const run = plainRun({
    through: [
      'strace',
      '-f',
      '--seccomp-bpf',
      '-qq',
      '-e',
      'trace=connect,sendto,sendmsg,sendmmsg',
      '-o',
      trace,
    ],
    // Under a tracer Chromium's sandbox cannot start.
    machineSwitches: MACHINE_SWITCHES,
    app: testAppFolder(),
    env: { HARBOUR_PROFILE: join(folder, 'profile') },
    switches: isRoot ? [] : ['--no-sandbox'],
  });
  const log = join(folder, 'profile/logs/harbour.log');
  await expect
    .poll(() => (existsSync(log) ? readFileSync(log, 'utf8') : ''), { timeout: 40_000 })
    .toContain('"app.shown"');
  await new Promise((resolve) => setTimeout(resolve, 5000));
  await run.end();
  const calls = readFileSync(trace, 'utf8').split('\n');
  // The display's own socket shows that the trace sees sockets at all.
  expect(calls.some((line) => line.includes('AF_UNIX'))).toBe(true);
  expect(calls.filter((line) => /AF_INET6?\b/.test(line))).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

/** Renderers of the app started with this profile, by their command lines. */
function renderersOf(marker: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return line.includes('--type=renderer') && line.includes(marker);
      } catch {
        return false;
      }
    })
    .map(Number);
}

test('every renderer is sandboxed by the system', async () => {
  test.setTimeout(90_000);
  const folder = mkdtempSync(join(tmpdir(), 'harbour-sandbox-'));
  const nobody = 65534;
  const [home, profile, app] = [join(folder, 'home'), join(folder, 'profile'), join(folder, 'app')] as const;
  const binding = join(folder, 'sqlite.node');
  mkdirSync(home);
  mkdirSync(profile);
  // Someone else has to be able to read the runtime and the app, which may lie in root's own folder.
  let electron = electronPath();
  if (isRoot) {
    const runtime = join(folder, 'runtime');
    const copied = spawnSync('cp', ['-a', '--reflink=auto', dirname(electron), runtime]);
    expect(copied.status).toBe(0);
    electron = join(runtime, 'electron');
    spawnSync('cp', ['-a', testAppFolder(), app]);
    // The app finds its one native module beside itself, as an installed one does.
    const sqlite = join(app, 'node_modules/better-sqlite3');
    mkdirSync(dirname(sqlite));
    spawnSync('cp', [
      '-aL',
      fileURLToPath(new URL('../../node_modules/better-sqlite3', import.meta.url)),
      sqlite,
    ]);
    if (process.env.HARBOUR_SQLITE_BINDING) copyFileSync(process.env.HARBOUR_SQLITE_BINDING, binding);
    for (const open of [folder, runtime, app]) chmodSync(open, 0o755);
    for (const owned of [home, profile]) chownSync(owned, nobody, nobody);
  }
  accessSync(electron, constants.X_OK);
  const run = plainRun({
    home,
    electron,
    app: isRoot ? app : testAppFolder(),
    machineSwitches: [],
    through: isRoot ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : [],
    env: {
      HARBOUR_PROFILE: profile,
      ...(isRoot && process.env.HARBOUR_SQLITE_BINDING ? { HARBOUR_SQLITE_BINDING: binding } : {}),
    },
  });
  const log = join(profile, 'logs/harbour.log');
  await expect
    .poll(() => (existsSync(log) ? readFileSync(log, 'utf8') : ''), { timeout: 30_000 })
    .toContain('"app.shown"');
  const pids = renderersOf(profile);
  expect(pids.length).toBeGreaterThan(0);
  const ownNetwork = readlinkSync('/proc/self/ns/net');
  for (const pid of pids) {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    expect(status).toMatch(/^Seccomp:\s*2$/m);
    expect(status).toMatch(/^NoNewPrivs:\s*1$/m);
    expect(readlinkSync(`/proc/${pid}/ns/net`)).not.toBe(ownNetwork);
  }
  await run.end();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});
