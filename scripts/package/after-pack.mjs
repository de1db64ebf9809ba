import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fusesFor } from './fuses.mjs';

/**
 * electron-builder calls this on the packed folder, before anything is signed or put into an installer.
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack(context) {
  const { packager, appOutDir } = context;
  const runtime = process.env.HARBOUR_PACKAGE_RUNTIME === 'registry' ? 'registry' : 'official';
  const kind = process.env.HARBOUR_PACKAGE_KIND === 'test' ? 'test' : 'release';
  const binding = process.env.HARBOUR_SQLITE_BINDING;
  if (binding) replaceBinding(packager.getResourcesDir(appOutDir), binding);
  // Of the runtime for development; electron-builder leaves them when it packs a folder.
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
  rmSync(join(appOutDir, 'prepared.json'), { force: true });
  await packager.addElectronFuses(context, fusesFor({ kind, runtime }));
}

/**
 * The npm registry's runtime cannot load the database's own add-on.
 * @param {string} resources
 * @param {string} binding
 */
function replaceBinding(resources, binding) {
  const folder = join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds');
  const packed = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.node')) : [];
  if (packed.length !== 1)
    throw new Error(`expected one database add-on in ${folder}, found ${packed.length}`);
  copyFileSync(binding, join(folder, String(packed[0])));
}
