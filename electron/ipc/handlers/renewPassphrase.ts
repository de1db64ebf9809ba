import { passphraseProblem } from '@harbour/shared/domain/access/passphrase';
import { parseRecoveryKey } from '@harbour/shared/domain/ids/recoveryKey';
import { CallError } from '@harbour/shared/ipc/errors';
import { guardedTry } from '../../app/guardedTry.ts';
import type { Keeper } from '../../app/keeper-types.ts';
import { hashSecret } from '../../app/secretHash.ts';
import { oneAtATime } from '../../database/inTurn.ts';
import { appendAudit } from '../../database/repositories/audit.ts';
import { readSetting } from '../../database/repositories/settings.ts';
import { getStaff, writeSecret } from '../../database/repositories/staff.ts';
import type { Handlers } from '../handlers.ts';
import type { Desk } from './context.ts';

/**
 * A lead's way back in: the printed recovery key sets a new passphrase, which is then asked for as always. Without it a
 * centre with one lead could read its data but never change a thing.
 */
export function renewPassphraseHandler(
  desk: Desk,
  keeper: Pick<Keeper, 'isRecoveryKey' | 'setLeadSlot' | 'tries'>,
): Pick<Handlers, 'session.renewPassphrase'> {
  const turn = oneAtATime();
  return {
    'session.renewPassphrase': turn(async ({ staffId, recoveryKey, next }) => {
      const store = desk.store();
      const lead = getStaff(store, staffId);
      if (lead?.role !== 'lead') throw new CallError('notFound');
      const problem = passphraseProblem(next, [readSetting(store, 'centreName') ?? '', lead.name]);
      if (problem) return { outcome: 'weak', reason: problem };
      const read = parseRecoveryKey(recoveryKey);
      // A typing slip is not a guess: it is said at once and not counted.
      if (!read.ok) return { outcome: 'typo', group: read.groups[0] ?? null };
      const note = (action: string): void =>
        appendAudit(store, { actor: 'door', staffId, action, target: staffId, detail: {} });
      const tried = await guardedTry(keeper.tries(), desk.steadyNow(), () =>
        keeper.isRecoveryKey(read.bytes),
      );
      if (tried.outcome !== 'in') {
        note(`passphrase.renew.${tried.outcome}`);
        return tried;
      }
      const secret = await hashSecret(next);
      if (desk.signedIn().actor !== 'door') throw new CallError('conflict');
      // The slot first: where it cannot be written, the old passphrase still fits both door and data.
      await keeper.setLeadSlot(staffId, next);
      store.transaction(() => {
        writeSecret(store, staffId, 'passphrase', secret);
        note('passphrase.renewed');
      });
      return { outcome: 'saved' };
    }),
  };
}
