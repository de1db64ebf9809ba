import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { nodeTarget } from '../build/targets.mjs';
import { root } from '../runtime/places.mjs';

const folder = join(root, 'out/dev-app');

/**
 * Makes the folder that Electron runs in development: a few lines that load the built app and hear when to reload.
 * @returns {Promise<string>} its path
 */
export async function makeDevApp() {
  mkdirSync(folder, { recursive: true });
  await build(
    nodeTarget('reload', 'scripts/dev/reload.mjs', 'out/dev-app/reload.cjs', ['electron']).config(),
  );
  writeFileSync(join(folder, 'main.cjs'), "require('./reload.cjs');\nrequire('../../dist/main/main.cjs');\n");
  const { name, productName, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, productName, version, main: 'main.cjs' }),
  );
  return folder;
}
