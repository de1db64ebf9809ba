import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run package -- --dir` and `-- --dir --test` made; the fuses of a checkout's own runtime are open on purpose. */
export const PACKED_RELEASE =
  process.env.HARBOUR_PACKED_APP ?? join(import.meta.dirname, '../../../out/package-release/linux-unpacked');
export const PACKED_TWIN = join(import.meta.dirname, '../../../out/package-test/linux-unpacked');

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

/** A release never starts without its sandbox, and root's Chromium never with it: root steps down first. */
export const STEP_DOWN: readonly string[] = isRoot
  ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']
  : [];

/** Gives a folder to whom {@link STEP_DOWN} steps down to. */
export function giveAway(folder: string): void {
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
}

/** The packed release where everybody may read it: a copy in `folder` for root, else as it lies. */
export function readableRelease(folder: string): string {
  if (!isRoot) return PACKED_RELEASE;
  const app = join(folder, 'app');
  spawnSync('cp', ['-a', '--reflink=auto', PACKED_RELEASE, app]);
  for (const open of [folder, app]) chmodSync(open, 0o755);
  return app;
}
