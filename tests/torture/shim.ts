import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Said when a machine cannot compile the shim. */
export class NoCompiler extends Error {
  constructor() {
    super('No C compiler. On Debian or Ubuntu: apt-get install --yes gcc libc6-dev');
    this.name = 'NoCompiler';
  }
}

/** The shim that loses power and fills disks. */
export const powerLossShim = (): string => compiled('power-loss');
/** The shim that moves the clock. */
export const clockShim = (): string => compiled('clock');

/**
 * Compiles a shim once per source and machine.
 * @returns the library's path
 * @throws NoCompiler; Error on systems other than Linux
 */
function compiled(name: 'power-loss' | 'clock'): string {
  if (process.platform !== 'linux') throw new Error('The shims need Linux (LD_PRELOAD).');
  const source = join(import.meta.dirname, `${name}.c`);
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `harbour-shim-${process.getuid?.() ?? 0}`);
  const library = join(folder, `${name}-${hash}.so`);
  if (existsSync(library)) return library;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const passing = `${library}.${process.pid}`;
  try {
    execFileSync('cc', ['-O2', '-shared', '-fPIC', '-o', passing, source], { stdio: 'pipe' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new NoCompiler();
    throw error;
  }
  renameSync(passing, library);
  return library;
}

/** The environment that puts a child's files under `prefix` in the shim's hands. */
export function shimEnv(
  library: string,
  prefix: string,
  settings: Readonly<Record<string, number | string>>,
): Record<string, string> {
  const env: Record<string, string> = { LD_PRELOAD: library, PL_PREFIX: prefix };
  for (const [name, value] of Object.entries(settings)) env[`PL_${name}`] = String(value);
  return env;
}
