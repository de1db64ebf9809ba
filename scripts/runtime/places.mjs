import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * The folder outside the checkout in which prepared runtimes are kept, so that a second clone starts in seconds.
 * @returns {string}
 */
export function runtimeCache() {
  const caches =
    process.env.XDG_CACHE_HOME ||
    (process.platform === 'win32' && process.env.LOCALAPPDATA) ||
    (process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache'));
  return join(caches, 'harbour-runtime');
}

/**
 * The version of an installed package.
 * @param {string} name folder name under node_modules
 * @returns {string}
 */
export function installedVersion(name) {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/** True when this process may change the machine (install packages) and when Chromium refuses its sandbox. */
export const isRoot = process.getuid?.() === 0;
