import { spawnSync } from 'node:child_process';
import { isRoot } from './places.mjs';
import { PlainError, say } from './say.mjs';

/**
 * Makes sure that packages of the system are installed: as root with apt they are, else the command to type is given.
 * @param {string[]} names nothing happens when there are none
 * @param {string} what what they are for, as shown to the person
 * @throws {PlainError} with the exact command, when they cannot be installed from here
 */
export function needPackages(names, what) {
  if (names.length === 0) return;
  const apt = spawnSync('apt-get', ['--version']).status === 0;
  const list = names.join(' ');
  if (!apt) throw new PlainError(`${what} is missing. Install what your system calls: ${list}`);
  if (!isRoot) {
    throw new PlainError(
      `${what} is missing. Type this, then start again:\n  sudo apt-get update && sudo apt-get install -y ${list}`,
    );
  }
  say(`installing ${what} with apt: ${list}`);
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...names.map(nameHere));
}

/** @param {string[]} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
  const { status, stderr } = spawnSync('apt-get', [...options, ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new PlainError(`apt-get ${args.join(' ')} failed:\n${stderr}`);
}

/**
 * Ubuntu 24.04 and Debian 13 renamed libraries with 64-bit times: libgtk-3-0 became libgtk-3-0t64.
 * @param {string} name
 */
function nameHere(name) {
  const known = (/** @type {string} */ candidate) => {
    const { stdout } = spawnSync('apt-cache', ['policy', candidate], { encoding: 'utf8' });
    return /Candidate: (?!\(none\))/.test(stdout);
  };
  return !known(name) && known(`${name}t64`) ? `${name}t64` : name;
}
