import { passphraseProblem, pinProblem } from '@harbour/shared/domain/access/passphrase';
import { CallError } from '@harbour/shared/ipc/errors';
import { guardedTry } from '../../app/guardedTry.ts';
import { hashSecret, matchesSecret } from '../../app/secretHash.ts';
import { isStaff } from '../../app/signedIn.ts';
import { oneAtATime } from '../../database/inTurn.ts';
import { appendAudit } from '../../database/repositories/audit.ts';
import { readSetting } from '../../database/repositories/settings.ts';
import {
  countLeads,
  getStaff,
  listStaff,
  readSecret,
  saveStaff,
  writeSecret,
} from '../../database/repositories/staff.ts';
import type { Handlers } from '../handlers.ts';
import { type Desk, staffAt } from './context.ts';

/** Keeps the key slots in step with who is a lead and what their passphrase is. */
export type LeadSlots = {
  set(staffId: string, passphrase: string): Promise<void>;
  remove(staffId: string): Promise<void>;
};

/** Colleagues, their roles and secrets. A lead's passphrase also opens the data, so its key slot follows it. */
export function staffHandlers(
  desk: Desk,
  slots: LeadSlots,
): Pick<Handlers, 'staff.list' | 'staff.save' | 'staff.setOwnSecret'> {
  const easyNames = (...names: string[]) => [readSetting(desk.store(), 'centreName') ?? '', ...names];

  // Hashing takes half a second: two changes at once must not both see the other lead still there.
  const turn = oneAtATime();

  return {
    'staff.list': () => ({ staff: listStaff(desk.store()) }),

    'staff.save': turn(async ({ id, name, role, passphrase }) => {
      const me = staffAt(desk);
      const store = desk.store();
      const before = id ? getStaff(store, id) : null;
      if (id && !before) throw new CallError('notFound');
      if (!before && !passphrase) return { outcome: 'weak', reason: 'empty' };
      if (passphrase) {
        const problem = passphraseProblem(passphrase, easyNames(name));
        if (problem) return { outcome: 'weak', reason: problem };
      }
      const wasLead = before?.role === 'lead';
      // The data of a centre without a lead could be opened by the recovery key alone.
      if (wasLead && role !== 'lead' && countLeads(store) === 1) return { outcome: 'lastLead' };
      // Becoming a lead needs a passphrase here and now: it seals a new key slot.
      if (role === 'lead' && !wasLead && !passphrase) return { outcome: 'weak', reason: 'empty' };

      const secret = passphrase ? await hashSecret(passphrase) : null;
      const staffId = id ?? store.newId();
      // The key slots first: where they cannot be written, nothing has changed yet.
      if (role === 'lead' && passphrase) await slots.set(staffId, passphrase);
      if (role !== 'lead' && wasLead) await slots.remove(staffId);
      try {
        store.transaction(() => {
          saveStaff(store, { id, name, role }, staffId);
          if (secret) writeSecret(store, staffId, 'passphrase', secret);
          appendAudit(store, {
            actor: me.actor,
            staffId: me.staffId,
            action: before ? 'staff.changed' : 'staff.added',
            target: staffId,
            detail: { role, newPassphrase: passphrase !== null },
          });
        });
      } catch (error) {
        if (role === 'lead' && !wasLead) await slots.remove(staffId).catch(() => {});
        throw error;
      }
      const now = desk.signedIn();
      if (isStaff(now) && now.staffId === staffId) {
        if (now.actor === role) now.name = name;
        else desk.change({ actor: role, staffId, name }, 'signedIn');
      }
      return { outcome: 'saved', id: staffId };
    }),

    'staff.setOwnSecret': turn(async ({ which, current, next }) => {
      const me = staffAt(desk);
      const store = desk.store();
      const problem = which === 'pin' ? pinProblem(next) : passphraseProblem(next, easyNames(me.name));
      if (problem) return { outcome: 'weak', reason: problem };
      const tried = await guardedTry(desk.staffTries(me.staffId), desk.steadyNow(), () =>
        matchesSecret(current, readSecret(store, me.staffId, 'passphrase')),
      );
      if (tried.outcome !== 'in') return tried;
      const secret = await hashSecret(next);
      const hasSlot = which === 'passphrase' && me.actor === 'lead';
      if (hasSlot) await slots.set(me.staffId, next);
      try {
        store.transaction(() => {
          writeSecret(store, me.staffId, which, secret);
          appendAudit(store, {
            actor: me.actor,
            staffId: me.staffId,
            action: `secret.${which}`,
            target: me.staffId,
            detail: {},
          });
        });
      } catch (error) {
        // Door and start-up must go on asking for the same one.
        if (hasSlot) await slots.set(me.staffId, current).catch(() => {});
        throw error;
      }
      return { outcome: 'saved' };
    }),
  };
}
