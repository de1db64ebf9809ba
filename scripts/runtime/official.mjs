import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reason } from './download.mjs';
import { installedVersion, root, runtimeCache } from './places.mjs';
import { PlainError, say } from './say.mjs';

const PROBE = 8_000;
const WHOLE_DOWNLOAD = 15 * 60_000;
const REMEMBER_FAILURE = 24 * 60 * 60_000;

/**
 * The official Electron's folder, if it is already on the disk.
 * @returns {{ folder: string, executablePath: string, version: string } | undefined}
 */
export function findOfficial() {
  const home = join(root, 'node_modules', 'electron');
  const version = installedVersion('electron');
  const pathFile = join(home, 'path.txt');
  const versionFile = join(home, 'dist', 'version');
  if (!existsSync(pathFile) || !existsSync(versionFile)) return undefined;
  if (readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') !== version) return undefined;
  const executablePath = join(home, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executablePath) ? { folder: join(home, 'dist'), executablePath, version } : undefined;
}

/**
 * Gets the official Electron with its own installer, bounded: a download page that does not answer within 8 seconds
 * counts as blocked, and that is remembered for a day so that each start is not slowed.
 * @param {{ force: boolean }} options `force` tries even after a remembered failure
 * @returns {Promise<{ folder: string, executablePath: string, version: string } | undefined>}
 */
export async function getOfficial({ force }) {
  const found = findOfficial();
  if (found) return found;
  const version = installedVersion('electron');
  const failure = join(runtimeCache(), `official-${version}.failed`);
  if (!force && existsSync(failure)) {
    const { at } = JSON.parse(readFileSync(failure, 'utf8') || '{"at":0}');
    if (Date.now() - at < REMEMBER_FAILURE) return undefined;
  }
  try {
    await probe(version);
    say(`downloading Electron ${version}`);
    await runInstaller();
    const installed = findOfficial();
    if (!installed) throw new Error('its installer left no runtime');
    rmSync(failure, { force: true });
    return installed;
  } catch (error) {
    mkdirSync(dirname(failure), { recursive: true });
    writeFileSync(failure, JSON.stringify({ at: Date.now(), reason: reason(error) }));
    say(`Electron ${version} cannot be downloaded here: ${reason(error)} (asked again after a day)`);
    return undefined;
  }
}

/** @param {string} version */
async function probe(version) {
  // With a proxy or a mirror of their own the installer knows better than we do; its time limit still holds.
  const env = process.env;
  if (env.ELECTRON_MIRROR || env.npm_config_electron_mirror || env.ELECTRON_GET_USE_PROXY) return;
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  const url = `https://github.com/electron/electron/releases/download/v${version}/${file}`;
  const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE) });
  if (!response.ok) throw new PlainError(`the download page answered ${response.status}`);
}

function runInstaller() {
  return new Promise((resolve, reject) => {
    const installer = spawn(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], {
      stdio: ['ignore', 'inherit', 'pipe'],
      timeout: WHOLE_DOWNLOAD,
      killSignal: 'SIGKILL',
    });
    let complaint = '';
    installer.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    installer.on('error', reject);
    installer.on('exit', (code) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(complaint.trim().split('\n')[0] || 'its installer did not finish in time'));
    });
  });
}
