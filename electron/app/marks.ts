import type { BuildKind } from './build-kind.ts';

/**
 * Lines `MARK <name> <UTC ms>` on stdout for the start-up bench, in a test build that was asked for them; nothing otherwise.
 */
export function markerFor(kind: BuildKind, env: NodeJS.ProcessEnv): (name: string) => void {
  if (kind !== 'test' || env.HARBOUR_MARKS !== '1') return () => {};
  return (name) => void process.stdout.write(`MARK ${name} ${Date.now()}\n`);
}
