import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { filesOf } from './stale.mjs';

const ID = 'virtual:catalogue';
const RESOLVED = `\0${ID}`;
/** Where the contract and everything it imports stand. */
const SOURCES = fileURLToPath(new URL('../../shared', import.meta.url));

/**
 * Node 24 reads the TypeScript source as it is. A process of its own, because a module that was imported once never
 * changes again: with `npm run dev` a new call would not be seen.
 */
const READ = `
const { contract, events } = await import(${JSON.stringify(new URL('../../shared/ipc/contract.ts', import.meta.url).href)});
const catalogue = Object.fromEntries(
  Object.entries(contract).map(([name, { kind, windows, tags }]) => [name, { kind, windows, tags }]),
);
console.log(JSON.stringify({ catalogue, eventNames: Object.keys(events) }));
`;

/**
 * The contract's names, kinds, windows and tags as data.
 * @returns {Promise<{ catalogue: Record<string, { kind: string, windows: string[], tags: string[] }>, eventNames: string[] }>}
 */
async function readCatalogue() {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', READ]);
  return JSON.parse(stdout);
}

/**
 * Vite plugin: `virtual:catalogue` holds the contract without its schemas, so that zod stays out of the
 * preload and the renderer. Typed in shared/ipc/catalogue.d.ts.
 * @returns {import('vite').Plugin}
 */
export function cataloguePlugin() {
  return {
    name: 'harbour-catalogue',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      for (const file of filesOf(SOURCES)) this.addWatchFile(file);
      const { catalogue, eventNames } = await readCatalogue();
      return `export const catalogue = ${JSON.stringify(catalogue)};\nexport const eventNames = ${JSON.stringify(eventNames)};\n`;
    },
  };
}
