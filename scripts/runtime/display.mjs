import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { needPackages } from './apt.mjs';
import { PlainError, say } from './say.mjs';
import { onPath } from './sqlite-binding.mjs';

/**
 * Makes sure that there is a display. On Linux without one a virtual one is started, and said so.
 * @returns {Promise<{ env: Record<string, string>, virtual: boolean, stop: () => void }>} what to add to the
 *   environment, whether the display is a virtual one, and how to end that (it also ends with this process)
 */
export async function needDisplay() {
  if (process.platform !== 'linux' || (await hasDisplay()))
    return { env: {}, virtual: false, stop: () => {} };
  needPackages(onPath('Xvfb') ? [] : ['xvfb'], 'a virtual display');
  const { display, stop } = await startVirtualDisplay();
  say(`no display here: using a virtual one (${display}, 1366 x 768)`);
  return { env: { DISPLAY: display }, virtual: true, stop };
}

/** Whether the display that the environment names answers. */
async function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (WAYLAND_DISPLAY) return true;
  const local = /^:(\d+)/.exec(DISPLAY ?? '');
  if (!local) return Boolean(DISPLAY);
  const socket = `/tmp/.X11-unix/X${local[1]}`;
  if (!existsSync(socket)) return false;
  return new Promise((resolve) => {
    const probe = connect(socket);
    probe.on('connect', () => resolve(true)).on('error', () => resolve(false));
    probe.on('connect', () => probe.destroy());
  });
}

/** @returns {Promise<{ display: string, stop: () => void }>} */
function startVirtualDisplay() {
  // Xvfb itself takes a free number and tells it on descriptor 3.
  const command = ['Xvfb', '-displayfd', '3', '-screen', '0', '1366x768x24', '-nolisten', 'tcp', '-noreset'];
  // Where the system can, it ends with us even if we are killed.
  if (onPath('setpriv')) command.unshift('setpriv', '--pdeathsig', 'TERM');
  const server = spawn(String(command[0]), command.slice(1), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // Ctrl-C goes to everything in our group; the display must outlive the app, which is closing its windows.
    detached: true,
  });
  const stop = () => {
    server.kill();
  };
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    let told = '';
    server.stdio[3]?.on('data', (chunk) => {
      told += chunk;
      if (!told.includes('\n')) return;
      server.unref();
      /** @type {import('node:net').Socket} */ (server.stdio[3]).unref();
      resolve({ display: `:${told.trim()}`, stop });
    });
    server.on('error', reject);
    server.on('exit', () => reject(new PlainError('the virtual display (Xvfb) did not start')));
  });
}
