import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { root } from '../runtime/places.mjs';
import { PlainError } from '../runtime/say.mjs';
import { filesOf } from './stale.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
  '.wasm': 'application/wasm',
};

/** What the app's protocol accepts as a name. */
const SERVED = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/**
 * Writes dist/renderer-files.json: the only files that the app's protocol serves, each with size and MIME type.
 * @throws {PlainError} for a file that could not be served, and for HTML that the CSP would break
 */
export function writeRendererFiles() {
  const folder = join(root, 'dist/renderer');
  /** @type {Record<string, { size: number, type: string }>} */
  const files = {};
  for (const file of filesOf(folder)) {
    const name = relative(folder, file).split(sep).join('/');
    const type = TYPES[extname(name)];
    if (!type)
      throw new PlainError(
        `${name}: add the MIME type of "${extname(name)}" to scripts/build/renderer-files.mjs`,
      );
    if (!SERVED.test(name))
      throw new PlainError(`${name}: the app's protocol serves names of A-Z a-z 0-9 . _ - only`);
    if (name.endsWith('.html')) refuseInline(name, readFileSync(file, 'utf8'));
    files[name] = { size: statSync(file).size, type };
  }
  writeFileSync(join(root, 'dist/renderer-files.json'), `${JSON.stringify({ files }, null, 1)}\n`);
}

/**
 * @param {string} name
 * @param {string} html
 */
function refuseInline(name, html) {
  const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>/i.test(html);
  if (inlineScript || /<style[\s>]|\sstyle=|\son\w+=/i.test(html)) {
    throw new PlainError(`${name} holds inline script or style, which the app's CSP refuses`);
  }
}
