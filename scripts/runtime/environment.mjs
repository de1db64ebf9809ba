import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { needDisplay } from './display.mjs';
import { isRoot } from './places.mjs';
import { prepareRuntime } from './prepare.mjs';
import { PlainError } from './say.mjs';

/**
 * @typedef {object} Environment
 * @property {import('./prepare.mjs').Runtime} runtime
 * @property {string} executablePath
 * @property {Record<string, string>} env what to add to the environment of Electron and of Playwright's workers
 * @property {string[]} args switches that this machine needs
 * @property {boolean} virtualDisplay
 * @property {() => void} stop ends the virtual display, if one was started
 */

/**
 * Everything that running Electron on this machine takes: runtime, libraries, display, switches.
 * @returns {Promise<Environment>}
 */
export async function prepareEnvironment() {
  const runtime = await prepareRuntime();
  const args = sandboxSwitches(runtime.folder);
  const display = await needDisplay();
  if (runtime.kind === 'registry' && !process.env.DISPLAY && !display.env.DISPLAY)
    args.push('--ozone-platform=wayland');
  /** @type {Record<string, string>} */
  const env = { ...display.env };
  // Read by the electron package itself, and so by Playwright.
  if (runtime.kind === 'registry') env.ELECTRON_OVERRIDE_DIST_PATH = runtime.folder;
  if (runtime.sqliteBinding) env.HARBOUR_SQLITE_BINDING = runtime.sqliteBinding;
  const { executablePath } = runtime;
  return { runtime, executablePath, env, args, virtualDisplay: display.virtual, stop: display.stop };
}

/**
 * The same for tests that start Electron themselves.
 * @returns {Promise<Environment>}
 */
export async function prepareForTests() {
  const environment = await prepareEnvironment();
  environment.env.HARBOUR_TEST_ELECTRON = environment.executablePath;
  return environment;
}

/**
 * Chromium refuses its sandbox to root, so only then is it given up; otherwise the system must allow it.
 * @param {string} folder the runtime's
 * @returns {string[]}
 */
function sandboxSwitches(folder) {
  if (process.platform !== 'linux') return [];
  if (isRoot) return ['--no-sandbox'];
  const helper = join(folder, 'chrome-sandbox');
  const stats = statSync(helper, { throwIfNoEntry: false });
  const helperReady = stats?.uid === 0 && (stats.mode & 0o4000) !== 0;
  // No status when the system has no `unshare` to ask with: let Chromium try.
  const refused = (spawnSync('unshare', ['--user', 'true']).status ?? 0) !== 0;
  if (helperReady || !refused) return [];
  throw new PlainError(
    `this system does not let Chromium build its sandbox. Type this once, then start again:\n  sudo chown root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}
