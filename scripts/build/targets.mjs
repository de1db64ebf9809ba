import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { root } from '../runtime/places.mjs';
import { cataloguePlugin } from './catalogue-plugin.mjs';

/** The oldest engines that run the app: those of the runtime for development and CI. */
const NODE = 'node20';
const CHROMIUM = 'chrome130';

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {string} entry relative to the checkout
 * @property {string[]} inputs what its result depends on, relative to the checkout
 * @property {string[]} outputs what must be there afterwards
 * @property {() => import('vite').InlineConfig} [config] what Vite builds it with
 * @property {() => Promise<void>} [make] how it is made where Vite has no part in it
 */

const TOOLS = ['scripts/build', 'package-lock.json', 'package.json', 'tsconfig.base.json'];
const MAIN = ['electron', 'shared', 'assets', ...TOOLS];
const PAGES = ['renderer', 'shared', 'assets', ...TOOLS];

/** @type {Target[]} */
export const targets = [
  mainTarget(),
  nodeTarget('service', 'electron/app/service.ts', 'dist/main/service.cjs', ['electron', 'better-sqlite3']),
  nodeTarget('jobs', 'electron/jobs/worker.ts', 'dist/main/jobs.cjs', ['electron', 'better-sqlite3']),
  nodeTarget('speech', 'electron/speech/worker.ts', 'dist/main/speech.cjs', ['electron']),
  // A sandboxed preload can load nothing but Electron itself.
  nodeTarget('preload', 'electron/preload/home.ts', 'dist/preload/home.cjs', ['electron']),
  {
    name: 'renderer',
    entry: 'renderer/index.html',
    inputs: PAGES,
    outputs: ['dist/renderer/index.html'],
    config: rendererConfig,
  },
  {
    name: 'content',
    entry: 'assets/content',
    inputs: ['assets/content', 'shared', 'scripts/content', ...TOOLS],
    outputs: ['dist/content/packs.json'],
    make: async () => (await import('../content/write-content.mjs')).writeContent(join(root, 'dist/content')),
  },
];

/** @returns {import('vite').InlineConfig} what all targets share */
function common() {
  return {
    configFile: false,
    envDir: false,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    plugins: [cataloguePlugin()],
    // Explicit, because Vite would take the environment's: tests set it to 'test'.
    define: { 'process.env.NODE_ENV': '"production"' },
  };
}

/**
 * One CommonJS file with everything in it but Electron, the database and Node's own modules.
 * @param {string} name
 * @param {string} entry
 * @param {string} output
 * @param {string[]} external
 * @returns {Target}
 */
export function nodeTarget(name, entry, output, external) {
  const folder = output.slice(0, output.lastIndexOf('/'));
  const file = output.slice(folder.length + 1);
  return {
    name,
    entry,
    inputs: MAIN,
    outputs: [output],
    config: () => ({
      ...common(),
      root,
      ssr: { noExternal: true, external, target: 'node' },
      build: {
        ssr: join(root, entry),
        outDir: join(root, folder),
        // Main and the worker share a folder.
        emptyOutDir: false,
        target: NODE,
        minify: true,
        sourcemap: false,
        rolldownOptions: {
          external,
          output: { format: 'cjs', entryFileNames: file, codeSplitting: false, dynamicImportInCjs: false },
        },
      },
    }),
  };
}

/**
 * The file that makes the window. All the rest of main is a file of its own, which this one fetches when the window is under way; as one
 * build of two chunks they could come to need each other before their time.
 * @returns {Target}
 */
function mainTarget() {
  const target = nodeTarget('main', 'electron/main.ts', 'dist/main/main.cjs', ['electron', 'better-sqlite3']);
  /** @type {import('vite').Plugin} */
  const serviceApart = {
    name: 'harbour-service-apart',
    enforce: 'pre',
    resolveId: (id) => (id === './app/service.ts' ? { id: './service.cjs', external: true } : undefined),
  };
  return {
    ...target,
    config() {
      const config = target.config?.() ?? {};
      return { ...config, plugins: [...(config.plugins ?? []), serviceApart] };
    },
  };
}

/**
 * Puts everything the first screen needs into one file: each file more is a way to main and back while the window is waited for.
 * What screens share and the start does not need is split as usual.
 * @param {string} entry
 * @returns {(id: string, context: { getModuleInfo(id: string): { importedIds: string[] } | null }) => string | null}
 */
function startGroup(entry) {
  /** @type {Set<string> | undefined} */
  let atStart;
  return (id, context) => {
    if (!atStart) {
      atStart = new Set([entry]);
      // A set's loop also visits what is added to it meanwhile.
      for (const found of atStart) {
        for (const imported of context.getModuleInfo(found)?.importedIds ?? []) atStart.add(imported);
      }
    }
    return atStart.has(id) ? 'start' : null;
  };
}

/** The letters of the first screen. */
const FIRST_FONT = /lexend-latin-wght-normal-[^/]*\.woff2$/;

/**
 * Has the first screen's letters fetched beside its script. Otherwise they are asked for only when the first text is laid out, and
 * all of it is laid out twice: in a letter of the system, which takes Chromium longest to find, and in ours.
 * @returns {import('vite').Plugin}
 */
function firstFont() {
  return {
    name: 'harbour-first-font',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const file = Object.keys(bundle).find((name) => FIRST_FONT.test(name));
        if (!file) throw new Error(`no file of the build is ${FIRST_FONT}`);
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${file}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

/** @returns {import('vite').InlineConfig} */
function rendererConfig() {
  const shared = common();
  return {
    ...shared,
    root: join(root, 'renderer'),
    base: './',
    plugins: [...(shared.plugins ?? []), react(), firstFont()],
    build: {
      outDir: join(root, 'dist/renderer'),
      emptyOutDir: true,
      target: CHROMIUM,
      // The CSP allows no data: URLs and no inline script, and the protocol serves whole files only.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: [join(root, 'renderer/index.html')],
        output: {
          codeSplitting: {
            groups: [{ name: startGroup(join(root, 'renderer/main.tsx')), debugName: 'start' }],
          },
        },
      },
    },
  };
}
