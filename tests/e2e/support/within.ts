import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';

/**
 * Waits for one step of starting or ending the app, so that one that hangs fails under its own name and with what could be
 * seen then, instead of as a test that took too long.
 * @param profile the profile folder of the app: whose processes and log to look at
 */
export async function within<Value>(
  step: string,
  ms: number,
  profile: string,
  work: Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${step}: not within ${ms / 1000} s\n${seen(profile)}`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What can be told from outside of an app that hangs: the load, its processes, the end of its log. */
export function seen(profile: string): string {
  const log = join(profile, 'logs', 'harbour.log');
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-20) : ['no log'];
  const load = loadavg().map((value) => value.toFixed(1));
  return [`load ${load.join(' ')}`, ...processesOf(profile), ...lines].join('\n');
}

/** The app's processes, by the profile in their environment or command line; none where there is no /proc. */
function processesOf(profile: string): string[] {
  if (!existsSync('/proc/self/environ')) return [];
  const read = (pid: number, name: string): string => readFileSync(`/proc/${pid}/${name}`, 'utf8');
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((name) => {
      const pid = Number(name);
      try {
        const command = read(pid, 'cmdline').replaceAll('\0', ' ');
        if (!command.includes(profile) && !read(pid, 'environ').includes(`HARBOUR_PROFILE=${profile}\0`))
          return [];
        const type = /--type=(\S+)/.exec(command)?.[1] ?? 'main';
        const state = /^State:\s*(.*)$/m.exec(read(pid, 'status'))?.[1] ?? '?';
        return [`${pid} ${type}: ${state}, waits in ${read(pid, 'wchan') || '?'}`];
      } catch {
        // It has ended meanwhile, or is not ours to look at.
        return [];
      }
    });
}
