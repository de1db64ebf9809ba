import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../runtime/places.mjs';

const stampFile = (/** @type {string} */ name) =>
  join(root, 'node_modules/.cache/harbour-build', `${name}.stamp`);

/**
 * A hash over the contents of files and folders, so that a checkout of other sources is noticed whatever their dates.
 * @param {string[]} inputs relative to the checkout; a missing one counts as empty
 * @returns {string}
 */
export function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs) {
    for (const file of filesOf(join(root, input))) hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Whether a target was built from these inputs and its outputs are still there.
 * @param {string} name
 * @param {string} print
 * @param {string[]} outputs
 */
export function isFresh(name, print, outputs) {
  const file = stampFile(name);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== print) return false;
  return outputs.every((output) => existsSync(join(root, output)));
}

/**
 * @param {string} name
 * @param {string} print
 */
export function remember(name, print) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), print);
}

/**
 * All files under a path, in a fixed order.
 * @param {string} path
 * @returns {string[]}
 */
export function filesOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
