import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './places.mjs';

/**
 * Starts Electron on an app folder.
 * @param {import('./environment.mjs').Environment} environment
 * @param {string} appFolder
 * @param {string[]} args the app's own
 * @param {{ messages?: boolean }} [options] `messages` opens a channel for `send`
 * @returns {import('node:child_process').ChildProcess}
 */
export function startElectron(environment, appFolder, args, { messages = false } = {}) {
  const env = { ...process.env, ...environment.env };
  // Set by some editors' terminals; Electron would be plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  const stderr = environment.virtualDisplay ? 'pipe' : 'inherit';
  const command = [...environment.args, appFolder, ...args];
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = messages ? ['inherit', 'inherit', stderr, 'ipc'] : ['inherit', 'inherit', stderr];
  // Not in our group, so that Ctrl-C reaches it once, through us: a second signal would cut its orderly end short.
  const detached = process.platform !== 'win32';
  const child = spawn(environment.executablePath, command, { cwd: root, env, stdio, detached });
  if (child.stderr) passOnQuietly(child.stderr);
  return child;
}

/** What Chromium complains about on any machine without a desktop: no message bus, no graphics card. */
const NO_DESKTOP = /:ERROR:(?:\S*\/)?(?:bus|object_proxy|viz_main_impl|command_buffer_proxy_impl)\.cc/;

/** @param {import('node:stream').Readable} stderr */
function passOnQuietly(stderr) {
  createInterface({ input: stderr }).on('line', (line) => {
    if (!NO_DESKTOP.test(line)) process.stderr.write(`${line}\n`);
  });
}

/**
 * Passes Ctrl-C and an end from outside on to the app, and ends it hard if it has not ended 5 seconds later.
 * @param {() => import('node:child_process').ChildProcess | undefined} current
 */
export function passSignalsOn(current) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      current()?.kill('SIGTERM');
      setTimeout(() => current()?.kill('SIGKILL'), 5000).unref();
    });
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} the exit code, 128 + n for a signal as shells have it
 */
export function exitCode(child) {
  const numbers = { SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      resolve(code ?? 128 + (numbers[/** @type {keyof typeof numbers} */ (signal)] ?? 0));
    });
  });
}
