import { parseRecoveryKey } from '@harbour/shared/domain/ids/recoveryKey';
import { CallError } from '@harbour/shared/ipc/errors';
import { guardedTry } from '../../app/guardedTry.ts';
import type { Failure, Keeper, OpenResult } from '../../app/keeper-types.ts';
import type { Handlers } from '../handlers.ts';
import type { Desk } from './context.ts';

type StartupCalls = Pick<
  Handlers,
  | 'startup.tryAgain'
  | 'startup.openWithPassphrase'
  | 'startup.openWithRecoveryKey'
  | 'startup.setAside'
  | 'startup.restoreBackup'
  | 'startup.showFolder'
>;

/** What to do when the data did not open by itself. Nothing here deletes a file. */
export function startupHandlers(
  desk: Desk,
  keeper: Keeper,
  settle: (result: OpenResult) => void,
): StartupCalls {
  /** Counts the try, opens, and settles; a file that is broken rather than locked becomes a failure screen. */
  async function unlock(open: () => ReturnType<Keeper['openWithPassphrase']>) {
    let broken: Failure | null = null;
    const outcome = await guardedTry(keeper.tries(), desk.steadyNow(), async () => {
      const result = await open();
      if ('wrongSecret' in result) return false;
      if (!result.ok) broken = result.failure;
      return true;
    });
    if (outcome.outcome === 'in') settle(broken ? { ok: false, failure: broken } : { ok: true });
    return outcome;
  }

  return {
    'startup.tryAgain': async () => {
      settle(await keeper.open());
      return {};
    },
    'startup.openWithPassphrase': ({ passphrase }) => unlock(() => keeper.openWithPassphrase(passphrase)),
    'startup.openWithRecoveryKey': async ({ recoveryKey }) => {
      const read = parseRecoveryKey(recoveryKey);
      // A typing slip is not a guess: it is said at once and not counted.
      if (!read.ok) return { outcome: 'typo', group: read.groups[0] ?? null };
      return unlock(() => keeper.openWithRecoveryKey(read.bytes));
    },
    'startup.setAside': async () => ({ folder: await keeper.setAside() }),
    'startup.restoreBackup': async () => {
      if (!keeper.hasSetAside()) throw new CallError('conflict');
      const { at } = await keeper.restoreNewestBackup();
      settle(await keeper.open());
      return { from: at };
    },
    'startup.showFolder': () => {
      desk.options.desktop.showFolder(keeper.folder);
      return {};
    },
  };
}
