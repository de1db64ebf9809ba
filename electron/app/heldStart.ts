import type { BuildKind } from './build-kind.ts';

/** The function that Playwright calls in main once it has attached to the browser; its own loader does the same. */
const ATTACHED = '__playwright_run';

/**
 * In a test build with HARBOUR_TEST_HOLD: resolves when the driver says that it has attached. A window that is made while the
 * driver attaches can leave it waiting for ever for a page that has gone by. At once in any other run, and in every release.
 *
 * To be called before anything is awaited, since the driver asks only once.
 */
export function heldStart(kind: BuildKind, env: Readonly<Record<string, string | undefined>>): Promise<void> {
  if (kind !== 'test' || !env.HARBOUR_TEST_HOLD) return Promise.resolve();
  return new Promise((resolve) => {
    Object.assign(globalThis, { [ATTACHED]: resolve });
  });
}
