import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { download, keepIfWhole, reason } from './download.mjs';
import { root } from './places.mjs';
import { PlainError, say } from './say.mjs';

const run = promisify(execFile);

/**
 * Runs npm with the person's own configuration (registry, sign-in, proxy).
 * @param {string[]} args
 * @returns {Promise<string>} its output without surrounding space
 */
async function npm(...args) {
  try {
    const { stdout } = await run('npm', args, { cwd: root, shell: process.platform === 'win32' });
    return stdout.trim();
  } catch (error) {
    const { stderr = '' } = /** @type {{ stderr?: string }} */ (error);
    const lines = [...stderr.matchAll(/^npm error (?!A complete log)(.+)$/gm)].map((match) => match[1]);
    throw new PlainError(`npm ${args[0]} failed: ${lines.join('; ') || reason(error)}`);
  }
}

/**
 * Fetches a package's tarball from the configured npm registry, resuming what an earlier call began.
 * @param {string} name
 * @param {string} version
 * @param {string} integrity `sha512-<base64>`
 * @param {string} file where the tarball is wanted; left alone when it is there already (it was checked then)
 */
export async function fetchPackage(name, version, integrity, file) {
  if (existsSync(file)) return;
  try {
    await download(await tarballUrl(name, version), file, integrity, `${name}@${version}`);
  } catch (error) {
    // A registry behind a proxy or a sign-in: npm knows how to talk to it, though it cannot resume.
    say(`${reason(error)}; asking npm to fetch the package`);
    await pack(name, version, integrity, file);
  }
}

/**
 * @param {string} name
 * @param {string} version
 */
async function tarballUrl(name, version) {
  const url = new URL(await npm('view', `${name}@${version}`, 'dist.tarball'));
  const scope = name.split('/')[0];
  const scoped = await npm('config', 'get', `${scope}:registry`);
  const registry = new URL(
    scoped && scoped !== 'undefined' ? scoped : await npm('config', 'get', 'registry'),
  );
  // As npm does: mirrors hand out the public registry's addresses, which may not be reachable from here.
  if (url.host === 'registry.npmjs.org' && registry.host !== url.host) {
    return new URL(`${registry.pathname.replace(/\/$/, '')}${url.pathname}`, registry.origin).href;
  }
  return url.href;
}

/**
 * @param {string} name
 * @param {string} version
 * @param {string} integrity
 * @param {string} file
 */
async function pack(name, version, integrity, file) {
  const folder = mkdtempSync(join(dirname(file), 'work-pack-'));
  try {
    await npm('pack', `${name}@${version}`, '--pack-destination', folder);
    const tarball = readdirSync(folder)[0];
    if (!tarball) throw new PlainError(`npm pack ${name}@${version} left no file`);
    await keepIfWhole(join(folder, tarball), file, integrity);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
