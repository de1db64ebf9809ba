import { passphraseProblem, pinProblem } from '@harbour/shared/domain/access/passphrase';
import { guardedTry } from '../../app/guardedTry.ts';
import { hashSecret, matchesSecret } from '../../app/secretHash.ts';
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

  return {
    'staff.list': () => ({ staff: listStaff(desk.store()) }),

    'staff.save': async ({ id, name, role, passphrase }) => {
      const me = staffAt(desk);
      const store = desk.store();
      const before = id ? getStaff(store, id) : null;
      if (!before && !passphrase) return { outcome: 'weak', reason: 'empty' };
      if (passphrase) {
        const problem = passphraseProblem(passphrase, easyNames(name));
        if (problem) return { outcome: 'weak', reason: problem };
      }
      // The data of a centre without a lead could be opened by the recovery key alone.
      if (before?.role === 'lead' && role !== 'lead' && countLeads(store) === 1)
        return { outcome: 'lastLead' };
      // Becoming a lead needs a passphrase here and now: it seals a new key slot.
      if (role === 'lead' && before?.role !== 'lead' && !passphrase)
        return { outcome: 'weak', reason: 'empty' };

      const secret = passphrase ? await hashSecret(passphrase) : null;
      const staffId = saveStaff(store, { id, name, role });
      if (secret) writeSecret(store, staffId, 'passphrase', secret);
      if (role === 'lead' && passphrase) await slots.set(staffId, passphrase);
      if (role !== 'lead' && before?.role === 'lead') await slots.remove(staffId);
      appendAudit(store, {
        actor: me.actor,
        staffId: me.staffId,
        action: before ? 'staff.changed' : 'staff.added',
        target: staffId,
        detail: { role, newPassphrase: passphrase !== null },
      });
      return { outcome: 'saved', id: staffId };
    },

    'staff.setOwnSecret': async ({ which, current, next }) => {
      const me = staffAt(desk);
      const store = desk.store();
      const problem = which === 'pin' ? pinProblem(next) : passphraseProblem(next, easyNames(me.name));
      if (problem) return { outcome: 'weak', reason: problem };
      const tried = await guardedTry(desk.staffTries(me.staffId), desk.steadyNow(), () =>
        matchesSecret(current, readSecret(store, me.staffId, 'passphrase')),
      );
      if (tried.outcome !== 'in') return tried;
      writeSecret(store, me.staffId, which, await hashSecret(next));
      if (which === 'passphrase' && me.actor === 'lead') await slots.set(me.staffId, next);
      appendAudit(store, {
        actor: me.actor,
        staffId: me.staffId,
        action: `secret.${which}`,
        target: me.staffId,
        detail: {},
      });
      return { outcome: 'saved' };
    },
  };
}
