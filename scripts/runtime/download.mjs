import { createHash } from 'node:crypto';
import { createReadStream, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { PlainError, progress, say } from './say.mjs';

const ATTEMPTS = 5;
/** Milliseconds without a byte after which a connection counts as dead. */
const STALLED = 30_000;

/**
 * Downloads `url` to `file`. What arrived stays in `file.part`, and a later call goes on from there; `file` itself
 * only ever appears whole and checked.
 * @param {string} url
 * @param {string} file
 * @param {string} integrity `sha512-<base64>`, pinned by the caller
 * @param {string} label named in the progress line
 */
export async function download(url, file, integrity, label) {
  const part = `${file}.part`;
  const show = progress(`downloading ${label}`);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await fetchRest(url, part, show);
      break;
    } catch (error) {
      if (attempt === ATTEMPTS || error instanceof PlainError) throw error;
      say(`${reason(error)}; trying again (${attempt} of ${ATTEMPTS - 1})`);
      await wait(attempt * 1000);
    }
  }
  await keepIfWhole(part, file, integrity);
}

/**
 * Moves a finished download to its place if its hash is the pinned one, else deletes it.
 * @param {string} part
 * @param {string} file
 * @param {string} integrity
 */
export async function keepIfWhole(part, file, integrity) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(part)) hash.update(chunk);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity) {
    rmSync(part, { force: true });
    throw new PlainError(`the download does not have the expected sha512 and was deleted (${found})`);
  }
  renameSync(part, file);
}

/**
 * A short reason for a failed request, with the system's own where fetch hides it in `cause`.
 * @param {unknown} error
 */
export function reason(error) {
  const cause = /** @type {{ cause?: { message?: string } }} */ (error).cause;
  return cause?.message || (error instanceof Error ? error.message : String(error));
}

/**
 * @param {string} url
 * @param {string} part
 * @param {(done: number, total: number) => void} show
 */
async function fetchRest(url, part, show) {
  let have = existsSync(part) ? statSync(part).size : 0;
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(new Error('no data for 30 seconds')), STALLED);
  try {
    const headers = have > 0 ? { range: `bytes=${have}-` } : {};
    const response = await fetch(url, { headers, signal: stop.signal });
    if (response.status === 416) {
      // Nothing is left to send: either all is here already (the hash tells), or the part is too long.
      await response.body?.cancel();
      return;
    }
    if (!response.ok || !response.body) {
      const gone = response.status >= 400 && response.status < 500;
      throw new (gone ? PlainError : Error)(`${new URL(url).host} answered ${response.status}`);
    }
    const goesOn =
      response.status === 206 && response.headers.get('content-range')?.startsWith(`bytes ${have}-`);
    if (!goesOn) have = 0;
    const total = have + Number(response.headers.get('content-length') ?? 0);
    const out = await open(part, goesOn ? 'a' : 'w');
    try {
      for await (const chunk of response.body) {
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(new Error('no data for 30 seconds')), STALLED);
        await out.writeFile(chunk);
        have += chunk.length;
        show(have, total);
      }
      await out.sync();
    } finally {
      await out.close();
    }
    if (total > 0 && have !== total) throw new Error('the connection ended early');
  } finally {
    clearTimeout(timer);
  }
}
