import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appEnvironment, electronPath, MACHINE_SWITCHES } from './launch.ts';

/** The release build as `npm start` runs it: the checkout itself. */
export const releaseAppFolder = (): string =>
  process.env.HARBOUR_RELEASE_APP ?? join(import.meta.dirname, '../../..');

export type PlainRun = {
  child: ChildProcess;
  /** A home folder of its own, removed by `end`. */
  home: string;
  /** The log of the profile in that home. */
  log(): string;
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null; ms: number }>;
  /** Ends it, gently first. */
  end(): Promise<void>;
};

export type PlainRunOptions = {
  app?: string;
  /** Before the app's folder. */
  switches?: readonly string[];
  /** After it. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  home?: string;
  /** A command that starts Electron in its stead, for example a tracer. */
  through?: readonly string[];
  electron?: string;
  machineSwitches?: readonly string[];
};

const PROFILE = '.config/Harbour development';

/** Starts Electron without Playwright and its debugging switches, as a user would. */
export function plainRun(options: PlainRunOptions = {}): PlainRun {
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'harbour-home-'));
  const command = [
    ...(options.through ?? []),
    options.electron ?? electronPath(),
    ...(options.machineSwitches ?? MACHINE_SWITCHES),
    ...(options.switches ?? []),
    // A packed app has its folder inside.
    ...(options.app === '' ? [] : [options.app ?? releaseAppFolder()]),
    ...(options.args ?? []),
  ];
  const started = performance.now();
  const child = spawn(command[0] ?? '', command.slice(1), {
    env: { ...appEnvironment({ HOME: home, XDG_CONFIG_HOME: join(home, '.config') }), ...options.env },
    stdio: 'ignore',
  });
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null; ms: number }>(
    (resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code, signal) => resolve({ code, signal, ms: performance.now() - started }));
    },
  );
  return {
    child,
    home,
    exited,
    log: () => {
      try {
        return readFileSync(join(home, PROFILE, 'logs/harbour.log'), 'utf8');
      } catch {
        return '';
      }
    },
    async end() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        const hard = setTimeout(() => child.kill('SIGKILL'), 8000);
        await exited;
        clearTimeout(hard);
      }
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
