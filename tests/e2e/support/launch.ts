import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

export type LaunchOptions = {
  /** A profile folder to use again, for example after a restart; a fresh one otherwise. */
  profile?: string;
  /** Switches and arguments after the app's folder. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** The double of the system's key store, since test machines have none. Default true. */
  vault?: boolean;
  /** Console errors that the test provokes; any other fails it. */
  expectedErrors?: RegExp;
};

export type Harbour = {
  app: ElectronApplication;
  /** The main process. */
  child: ChildProcess;
  page: Page;
  profile: string;
  /** Errors in the console and uncaught ones in the page, so far. */
  errors: string[];
  /** What the app wrote to its log, so far. */
  log(): string;
  /** Ends the app as its own button would. @throws when the console held an unexpected error */
  close(): Promise<void>;
};

/** How long an app that was asked to end may take before it is ended hard. */
const CLOSE_MS = 10_000;
/** How long the window may take to appear on a loaded machine. */
const SHOWN_MS = 20_000;

/** Switches that this machine needs: Chromium starts as root only without its sandbox. */
export const MACHINE_SWITCHES: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The environment for the app: this one's, without what would change how Electron starts. */
export function appEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = Object.entries({ ...process.env, ...extra }).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS'].includes(entry[0]),
  );
  return Object.fromEntries(kept);
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the end-to-end tests through playwright.config.ts`);
  return value;
}

/** The Electron to run and the app in its test build, as global-setup.ts prepared them. */
export const electronPath = (): string => required('HARBOUR_TEST_ELECTRON');
export const testAppFolder = (): string => required('HARBOUR_TEST_APP');

/** A folder for one test's profile. */
export const freshProfile = (): string => mkdtempSync(join(tmpdir(), 'harbour-test-'));

/** Starts the real app with a profile of its own. Prefer the `launch` fixture, which also ends it. */
export async function launchHarbour(options: LaunchOptions = {}): Promise<Harbour> {
  const profile = options.profile ?? freshProfile();
  // No executablePath: Playwright then finds the runtime through the electron package and holds the app until it is attached.
  // An app that runs freely may put its page in place in the very moment of attaching, and Playwright waits for that for ever.
  const app = await _electron.launch({
    args: [...MACHINE_SWITCHES, testAppFolder(), ...(options.args ?? [])],
    env: appEnvironment({
      HARBOUR_PROFILE: profile,
      ...(options.vault === false ? {} : { HARBOUR_TEST_VAULT: `${profile}.vault` }),
      ...options.env,
    }),
  });
  const child = app.process();
  const page = await app.firstWindow();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.waitForLoadState('domcontentloaded');
  await waitUntilShown(app);

  return {
    app,
    child,
    page,
    profile,
    errors,
    log: () => {
      try {
        return readFileSync(join(profile, 'logs', 'harbour.log'), 'utf8');
      } catch {
        return '';
      }
    },
    async close() {
      await endApp(app, child);
      const unexpected = errors.filter((error) => !options.expectedErrors?.test(error));
      if (unexpected.length > 0) throw new Error(`errors in the console:\n${unexpected.join('\n')}`);
    },
  };
}

/** Chromium holds back timers, frames and input of a page that is not on the screen yet. */
async function waitUntilShown(app: ElectronApplication): Promise<void> {
  const deadline = Date.now() + SHOWN_MS;
  while (Date.now() < deadline) {
    const shown = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some((window) => window.isVisible()),
    );
    if (shown) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no window was shown within ${SHOWN_MS / 1000} s`);
}

async function endApp(app: ElectronApplication, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve();
    }, CLOSE_MS);
  });
  await Promise.race([app.close().catch(() => {}), late]);
  clearTimeout(timer);
}

/** `test` with `launch`: every app it starts is ended after the test, and its profile removed. */
export const test = base.extend<{ launch: (options?: LaunchOptions) => Promise<Harbour> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
  launch: async ({}, use) => {
    const started: Harbour[] = [];
    await use(async (options) => {
      const harbour = await launchHarbour(options);
      started.push(harbour);
      return harbour;
    });
    const failures: unknown[] = [];
    for (const harbour of started) await harbour.close().catch((error: unknown) => failures.push(error));
    for (const { profile } of started) {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      rmSync(`${profile}.vault`, { force: true });
    }
    if (failures.length > 0) throw failures[0];
  },
});
export { expect } from '@playwright/test';
