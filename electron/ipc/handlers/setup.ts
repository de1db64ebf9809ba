import { randomBytes } from 'node:crypto';
import { passphraseProblem } from '@harbour/shared/domain/access/passphrase';
import {
  formatRecoveryKey,
  parseRecoveryKey,
  RECOVERY_KEY_BYTES,
} from '@harbour/shared/domain/ids/recoveryKey';
import { newId } from '@harbour/shared/domain/ids/uuid';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Keeper } from '../../app/keeper-types.ts';
import { hashSecret } from '../../app/secretHash.ts';
import { oneAtATime } from '../../database/inTurn.ts';
import { appendAudit } from '../../database/repositories/audit.ts';
import { writeSetting } from '../../database/repositories/settings.ts';
import { addFirstLead, listStaff, writeSecret } from '../../database/repositories/staff.ts';
import { replaceTerms } from '../../database/repositories/terms.ts';
import type { Handlers } from '../handlers.ts';
import type { Desk } from './context.ts';

type SetupCalls = Pick<
  Handlers,
  | 'setup.createCentre'
  | 'setup.newRecoveryKey'
  | 'setup.saveRecoveryKey'
  | 'setup.confirmRecoveryKey'
  | 'setup.finish'
>;

/** First run. Each step is on the disk before the next is shown, so that a kill at any moment resumes there. */
export function setupHandlers(desk: Desk, keeper: Keeper): SetupCalls {
  const stageIs = (stage: 'centre' | 'recovery' | 'terms') => {
    const session = desk.signedIn();
    if (session.actor !== 'setup' || session.stage !== stage) throw new CallError('conflict');
  };

  // A step that is asked for twice waits, and then finds the stage passed: two keys or two leads could not both be right.
  const turn = oneAtATime();
  /** The lead who made the centre in this run. Null after a restart: then anybody may stand before the screen. */
  let maker: string | null = null;

  return {
    'setup.createCentre': turn(async ({ centreName, bands, leadName, passphrase }) => {
      stageIs('centre');
      const problem = passphraseProblem(passphrase, [centreName, leadName]);
      if (problem) return { outcome: 'weak', reason: problem };
      const leadId = newId();
      const secret = await hashSecret(passphrase);
      await keeper.create({ leadId, passphrase });
      const store = desk.store();
      store.transaction(() => {
        addFirstLead(store, { id: leadId, name: leadName });
        writeSecret(store, leadId, 'passphrase', secret);
        writeSetting(store, 'centreName', centreName);
        writeSetting(store, 'bands', bands);
        writeSetting(store, 'setupStage', 'recovery');
        appendAudit(store, {
          actor: 'setup',
          staffId: leadId,
          action: 'centre.made',
          target: null,
          detail: {},
        });
      });
      maker = leadId;
      desk.change({ actor: 'setup', stage: 'recovery' }, 'opened');
      return { outcome: 'made' };
    }),

    'setup.newRecoveryKey': turn(async () => {
      stageIs('recovery');
      const key = randomBytes(RECOVERY_KEY_BYTES);
      await keeper.setRecoverySlot(key);
      return { recoveryKey: formatRecoveryKey(key) };
    }),

    'setup.saveRecoveryKey': async ({ how }) => {
      stageIs('recovery');
      const { desktop } = desk.options;
      return {
        saved:
          how === 'print'
            ? await desktop.printWindow()
            : await desktop.saveWindowAsPdf('Harbour recovery key.pdf'),
      };
    },

    'setup.confirmRecoveryKey': turn(async ({ recoveryKey }) => {
      stageIs('recovery');
      const read = parseRecoveryKey(recoveryKey);
      if (!read.ok) return { outcome: 'typo', group: read.groups[0] ?? null };
      if (!(await keeper.isRecoveryKey(read.bytes))) return { outcome: 'different' };
      writeSetting(desk.store(), 'setupStage', 'terms');
      desk.change({ actor: 'setup', stage: 'terms' }, 'opened');
      return { outcome: 'same' };
    }),

    'setup.finish': ({ terms }) => {
      stageIs('terms');
      const store = desk.store();
      store.transaction(() => {
        replaceTerms(store, terms);
        writeSetting(store, 'setupStage', 'done');
      });
      // Whoever has just made the centre is its lead and goes on to add the pupils; anybody else signs in first.
      const lead = listStaff(store).find(({ id }) => id === maker);
      desk.change(
        lead ? { actor: 'lead', staffId: lead.id, name: lead.name } : { actor: 'door' },
        'signedIn',
      );
      return {};
    },
  };
}
