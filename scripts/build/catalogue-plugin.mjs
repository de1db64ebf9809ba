import { fileURLToPath, pathToFileURL } from 'node:url';

const ID = 'virtual:catalogue';
const RESOLVED = `\0${ID}`;
const CONTRACT = fileURLToPath(new URL('../../shared/ipc/contract.ts', import.meta.url));

/**
 * The contract's names, kinds, windows and tags as data. Node 24 reads the TypeScript source as it is.
 * @returns {Promise<{ catalogue: Record<string, { kind: string, windows: string[], tags: string[] }>, eventNames: string[] }>}
 */
export async function readCatalogue() {
  const { contract, events } = await import(pathToFileURL(CONTRACT).href);
  const catalogue = Object.fromEntries(
    Object.entries(contract).map(([name, { kind, windows, tags }]) => [name, { kind, windows, tags }]),
  );
  return { catalogue, eventNames: Object.keys(events) };
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
      this.addWatchFile(CONTRACT);
      const { catalogue, eventNames } = await readCatalogue();
      return `export const catalogue = ${JSON.stringify(catalogue)};\nexport const eventNames = ${JSON.stringify(eventNames)};\n`;
    },
  };
}
