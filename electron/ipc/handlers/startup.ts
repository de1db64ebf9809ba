import { parseRecoveryKey } from '@harbour/shared/domain/ids/recoveryKey';
import { CallError } from '@harbour/shared/ipc/errors';
import { guardedTry } from '../../app/guardedTry.ts';
import type { Failure, Keeper, OpenResult } from '../../app/keeper-types.ts';
import { appendAudit } from '../../database/repositories/audit.ts';
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
  /** Into the audit, once there is one; a full disk must not keep shut what has just been opened. */
  function note(action: string, detail: Readonly<Record<string, number>> = {}): void {
    if (!keeper.store()) return;
    try {
      appendAudit(desk.store(), { actor: 'sealed', staffId: null, action, target: null, detail });
    } catch (error) {
      desk.options.log.error('audit.failed', { error });
    }
  }

  /** Counts the try, opens, and settles; a file that is broken rather than locked becomes a failure screen. */
  async function unlock(action: string, open: () => ReturnType<Keeper['openWithPassphrase']>) {
    let broken: Failure | null = null;
    const outcome = await guardedTry(keeper.tries(), desk.steadyNow(), async () => {
      const result = await open();
      if ('wrongSecret' in result) return false;
      if (!result.ok) broken = result.failure;
      return true;
    });
    if (outcome.outcome === 'in') {
      if (!broken) note(action);
      settle(broken ? { ok: false, failure: broken } : { ok: true });
    }
    return outcome;
  }

  return {
    'startup.tryAgain': async () => {
      settle(await keeper.open());
      return {};
    },
    'startup.openWithPassphrase': ({ passphrase }) =>
      unlock('data.openedWithPassphrase', () => keeper.openWithPassphrase(passphrase)),
    'startup.openWithRecoveryKey': async ({ recoveryKey }) => {
      const read = parseRecoveryKey(recoveryKey);
      // A typing slip is not a guess: it is said at once and not counted.
      if (!read.ok) return { outcome: 'typo', group: read.groups[0] ?? null };
      return unlock('data.openedWithRecoveryKey', () => keeper.openWithRecoveryKey(read.bytes));
    },
    'startup.setAside': async () => ({ folder: await keeper.setAside() }),
    'startup.restoreBackup': async () => {
      if (!keeper.hasSetAside()) throw new CallError('conflict');
      const { at } = await keeper.restoreNewestBackup();
      const opened = await keeper.open();
      note('backup.restored', { from: at });
      settle(opened);
      return { from: at };
    },
    'startup.showFolder': () => {
      desk.options.desktop.showFolder(keeper.folder);
      return {};
    },
  };
}
