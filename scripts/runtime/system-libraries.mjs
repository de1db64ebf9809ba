import { spawnSync } from 'node:child_process';
import { needPackages } from './apt.mjs';

const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libatspi2.0-0'];

/**
 * Makes sure that the libraries of the system which Electron is linked with are there (Linux only).
 * @param {string} executablePath
 * @throws {import('./say.mjs').PlainError} with the command to type, when they cannot be installed from here
 */
export function needSystemLibraries(executablePath) {
  if (process.platform !== 'linux') return;
  if (missing(executablePath).length === 0) return;
  needPackages(LIBRARIES, 'a part of the system that Electron needs');
  const still = missing(executablePath);
  if (still.length > 0) needPackages(still, 'a library that Electron is linked with');
}

/** @param {string} executablePath */
function missing(executablePath) {
  const { stdout } = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => String(match[1]));
}
