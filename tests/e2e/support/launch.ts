import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { seen, within } from './within.ts';

export type LaunchOptions = {
  /** A profile folder to use again, for example after a restart; a fresh one otherwise. */
  profile?: string;
  /** Switches and arguments after the app's folder. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** The double of the system's key store, since test machines have none. Default true. */
  vault?: boolean;
  /** A packed app's executable, to be started instead of the checkout's test build. */
  packed?: string;
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
/** How long the start may take on a loaded machine until both debuggers answer. */
const START_MS = 20_000;
/** And then the window until it is there, has its page, and shows it. */
const SHOWN_MS = 15_000;

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
  const app = await start(profile, options);
  const child = app.process();
  const errors: string[] = [];
  const page = await shownPage(app, profile, errors).catch((error: unknown) => {
    // Nobody else knows of it yet.
    child.kill('SIGKILL');
    throw error;
  });

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

/** Starts Electron and attaches to it. @throws what Playwright saw until then, and what could be seen from outside */
async function start(profile: string, options: LaunchOptions): Promise<ElectronApplication> {
  let stuck = '';
  // Playwright ends the app before it tells of its failure.
  const look = setTimeout(() => {
    stuck = seen(profile);
  }, START_MS - 500);
  try {
    return await _electron.launch({
      executablePath: options.packed ?? electronPath(),
      // A packed app has its folder inside.
      args: [...MACHINE_SWITCHES, ...(options.packed ? [] : [testAppFolder()]), ...(options.args ?? [])],
      env: appEnvironment({
        HARBOUR_PROFILE: profile,
        // No window before Playwright has attached: it can miss one that is made meanwhile, and waits for ever.
        HARBOUR_TEST_HOLD: '1',
        ...(options.vault === false ? {} : { HARBOUR_TEST_VAULT: `${profile}.vault` }),
        ...options.env,
      }),
      timeout: START_MS,
    });
  } catch (error) {
    throw new Error(`start: ${error}\n${stuck || seen(profile)}`);
  } finally {
    clearTimeout(look);
  }
}

/** The app's page once it is on the screen. @param errors gets those of its console */
async function shownPage(app: ElectronApplication, profile: string, errors: string[]): Promise<Page> {
  const page = await within('first window', SHOWN_MS, profile, app.firstWindow());
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await within('load', SHOWN_MS, profile, page.waitForLoadState('domcontentloaded'));
  await within('show', SHOWN_MS, profile, waitUntilShown(app));
  return page;
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
