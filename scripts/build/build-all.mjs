import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { withLock } from '../runtime/lock.mjs';
import { root } from '../runtime/places.mjs';
import { PlainError, say } from '../runtime/say.mjs';
import { writeRendererFiles } from './renderer-files.mjs';
import { filesOf, fingerprint, isFresh, remember } from './stale.mjs';
import { targets } from './targets.mjs';

/** The folder of the test build, beside the release in dist/. */
export const testApp = join(root, 'out/test-app');

/**
 * Builds what is stale.
 * @param {{ test?: boolean, force?: boolean }} [options] `test` also makes the twin for tests in out/test-app
 */
export async function buildAll({ test = false, force = false } = {}) {
  await withLock(join(root, 'node_modules/.cache/harbour-build/lock.db'), 'the build', async () => {
    const built = await buildStale(force);
    writeBuildKind(join(root, 'dist'), 'release');
    if (test) makeTwin();
    if (built.length === 0) say('the build is fresh');
  });
}

/** @param {boolean} force */
async function buildStale(force) {
  const missing = targets.filter((target) => !existsSync(join(root, target.entry)));
  if (missing.length > 0) {
    throw new PlainError(`cannot build: ${missing.map((target) => target.entry).join(', ')} is missing`);
  }
  const prints = new Map();
  /** @type {string[]} */
  const built = [];
  for (const target of targets) {
    const key = target.inputs.join();
    const print = prints.get(key) ?? fingerprint(target.inputs);
    prints.set(key, print);
    if (!force && isFresh(target.name, print, target.outputs)) continue;
    const from = performance.now();
    if (target.make) await target.make();
    else if (target.config) await build(target.config());
    if (target.name === 'renderer') writeRendererFiles();
    remember(target.name, print);
    say(`built ${target.name} in ${((performance.now() - from) / 1000).toFixed(1)} s`);
    built.push(target.name);
  }
  return built;
}

/**
 * @param {string} dist
 * @param {'release' | 'test'} kind
 */
export function writeBuildKind(dist, kind) {
  const file = join(dist, 'main/build-kind.cjs');
  const text = `module.exports = { kind: '${kind}' };\n`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** The test build: the release's bytes, except for the file that says which kind it is. */
function makeTwin() {
  const twin = join(testApp, 'dist');
  const same = filesOf(join(root, 'dist')).every((file) => {
    if (file.endsWith('build-kind.cjs')) return true;
    const copy = join(twin, file.slice(join(root, 'dist').length));
    return existsSync(copy) && readFileSync(copy).equals(readFileSync(file));
  });
  if (!same || filesOf(twin).length !== filesOf(join(root, 'dist')).length) {
    rmSync(twin, { recursive: true, force: true });
    mkdirSync(testApp, { recursive: true });
    cpSync(join(root, 'dist'), twin, { recursive: true });
  }
  cpSync(join(root, 'package.json'), join(testApp, 'package.json'));
  writeBuildKind(twin, 'test');
}
