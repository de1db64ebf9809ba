import { readFileSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { CustomScheme } from 'electron';

export const SCHEME = 'harbour';
export const HOST = 'app';
export const ORIGIN = `${SCHEME}://${HOST}`;
export const HOME_URL = `${ORIGIN}/index.html`;

export const SCHEME_PRIVILEGES: CustomScheme = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Nothing but our own files, no inline script or style, and no way to make script from text. */
export const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Every feature Chromium lets a page ask for, refused by header as well as by the session's handlers. */
const PERMISSIONS_POLICY = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]
  // Sound may start by itself only from our own pages: read-aloud is asked for on one screen and heard on the next.
  .map((feature) => `${feature}=${feature === 'autoplay' ? '(self)' : '()'}`)
  .join(', ');

/** Sent with every answer, errors included. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // No Cross-Origin-Opener-Policy beside this: no page can open another here, and the two together would make Chromium start the
  // page in a second process of its own, and give it shared memory and exact clocks, which nothing of ours needs.
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS_POLICY,
  'X-Frame-Options': 'DENY',
};

/** dist/renderer-files.json: what the build made, relative to dist/renderer, with '/' between folders. */
export type RendererFiles = { files: Readonly<Record<string, { size: number; type: string }>> };

/** Only what the build's own names need: no percent sign, backslash, query or dot segment ever gets through. */
const REQUEST =
  /^harbour:\/\/app\/([A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)(?:#.*)?$/;
const MAX_URL_LENGTH = 300;

/** The file a URL asks for, relative to the renderer's folder; null when it is not ours to give. */
export function requestedFile(url: string, manifest: RendererFiles): string | null {
  if (url.length > MAX_URL_LENGTH) return null;
  const file = REQUEST.exec(url)?.[1];
  return file !== undefined && Object.hasOwn(manifest.files, file) ? file : null;
}

/** @throws when the build is not whole; the app cannot start without it */
export function readRendererFiles(file: string): RendererFiles {
  return JSON.parse(readFileSync(file, 'utf8')) as RendererFiles;
}

type AskedFor = { readonly url: string; readonly method: string };

/**
 * Serves exactly the files the build listed, from `root`, and nothing else: GET and HEAD, our one host, a name
 * of the manifest, and a real path inside the root, so that a link planted there leads nowhere.
 */
export function createFileServer(
  root: string,
  manifest: RendererFiles,
): (request: AskedFor) => Promise<Response> {
  const realRoot = realpathSync(root);
  const refuse = (status: number): Response => new Response(null, { status, headers: HEADERS });
  return async ({ url, method }) => {
    if (method !== 'GET' && method !== 'HEAD') return refuse(405);
    const file = requestedFile(url, manifest);
    const entry = file === null ? undefined : manifest.files[file];
    if (file === null || !entry) return refuse(404);
    try {
      const path = join(realRoot, file);
      if (realpathSync(path) !== path || !path.startsWith(realRoot + sep)) return refuse(404);
      const body = await readFile(path);
      if (body.byteLength !== entry.size) return refuse(404);
      const headers = { ...HEADERS, 'Content-Type': entry.type, 'Content-Length': String(entry.size) };
      return new Response(method === 'HEAD' ? null : new Uint8Array(body), { status: 200, headers });
    } catch {
      return refuse(404);
    }
  };
}
