import { DEFAULT_NEEDS } from '@harbour/shared/domain/access/needs';
import type { Response } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import { createBundledContent } from '../content/bundled.ts';
import { createContent } from '../content/installed.ts';
import { createKeeper } from '../database/keeper.ts';
import { needsOf } from '../database/repositories/accessNeeds.ts';
import { appendAudit } from '../database/repositories/audit.ts';
import { forgetOldDeletions } from '../database/repositories/ownChanges.ts';
import { countUnseen, countWaiting } from '../database/repositories/personRequests.ts';
import { readSetting } from '../database/repositories/settings.ts';
import type { Store } from '../database/store.ts';
import { accessHandlers } from '../ipc/handlers/access.ts';
import { centreHandlers, DEFAULT_AUTO_LOCK_MINUTES } from '../ipc/handlers/centre.ts';
import type { ChangeReason, Desk } from '../ipc/handlers/context.ts';
import { doorHandlers } from '../ipc/handlers/door.ts';
import { lessonHandlers } from '../ipc/handlers/lessons.ts';
import { myThingsHandlers } from '../ipc/handlers/myThings.ts';
import { packHandlers } from '../ipc/handlers/packs.ts';
import { peopleHandlers } from '../ipc/handlers/people.ts';
import { personHandlers } from '../ipc/handlers/person.ts';
import { pupilHandlers } from '../ipc/handlers/pupil.ts';
import { renewPassphraseHandler } from '../ipc/handlers/renewPassphrase.ts';
import { requestHandlers } from '../ipc/handlers/requests.ts';
import { rollHandlers } from '../ipc/handlers/roll.ts';
import { setupHandlers } from '../ipc/handlers/setup.ts';
import { speechHandlers } from '../ipc/handlers/speech.ts';
import { staffHandlers } from '../ipc/handlers/staff.ts';
import { startupHandlers } from '../ipc/handlers/startup.ts';
import { toolboxHandlers } from '../ipc/handlers/toolbox.ts';
import type { Centre, CentreOptions } from './centre-types.ts';
import { makeDemoCentre } from './demoCentre.ts';
import {
  createIdleWatch,
  PUPIL_COVER_SECONDS,
  PUPIL_END_SECONDS,
  PUPIL_TOOL_END_SECONDS,
} from './idleWatch.ts';
import type { Failure, OpenResult } from './keeper-types.ts';
import { isStaff, type SignedIn } from './signedIn.ts';

const MS = 1000;

/** The centre: its data, who is signed in, and the handlers of every call. */
export function createCentre(options: CentreOptions): Centre {
  const keeper = createKeeper(options);
  let signedIn: SignedIn = { actor: 'sealed' };
  let failure: Failure | null = null;
  /** The first opening; until then nobody can say who stands here. */
  let opening: Promise<void> | undefined;

  const idle = createIdleWatch({
    onCover: () => {
      if (signedIn.actor !== 'pupil') return;
      signedIn.covered = true;
      options.emit('screen.cover', {});
    },
    onEnd: () => {
      change({ actor: 'door' }, 'idle');
      // Nobody is there to wait for it.
      void backUp();
    },
  });

  /** At a day's end: what need not be known any longer goes, then the day's copy. A failure is logged and never keeps the app from ending. */
  async function backUp(): Promise<void> {
    const open = keeper.store();
    if (!open || options.demo) return;
    try {
      // Before the copy, so that it has none of it either.
      forgetOldDeletions(open);
    } catch (error) {
      options.log.error('forgetting.failed', { error });
    }
    try {
      await keeper.backUpIfDue();
    } catch (error) {
      options.log.error('backup.failed', { error });
    }
  }

  function store(): Store {
    const open = keeper.store();
    if (!open) throw new CallError('sealed');
    return open;
  }

  function watchIdleness(): void {
    if (signedIn.actor === 'pupil') {
      idle.restart({ coverAfterMs: PUPIL_COVER_SECONDS * MS, endAfterMs: PUPIL_END_SECONDS * MS });
    } else if (isStaff(signedIn)) {
      const minutes = readSetting(store(), 'autoLockMinutes') ?? DEFAULT_AUTO_LOCK_MINUTES;
      idle.restart({ coverAfterMs: null, endAfterMs: minutes * 60 * MS });
    } else {
      idle.stop();
    }
  }

  function change(next: SignedIn, reason: ChangeReason): void {
    signedIn = next;
    watchIdleness();
    options.emit('session.changed', { reason });
  }

  /** After the data opened, or did not: who stands before the screen now. */
  function settle(result: OpenResult): void {
    if (!result.ok) {
      failure = result.failure;
      change({ actor: 'sealed' }, 'failed');
      return;
    }
    failure = null;
    const stage = readSetting(store(), 'setupStage');
    if (stage === 'done') change({ actor: 'door' }, 'opened');
    else change({ actor: 'setup', stage: stage ?? 'centre' }, 'opened');
  }

  const desk: Desk = {
    options,
    store,
    signedIn: () => signedIn,
    change,
    stillHere: watchIdleness,
    waitForTool: () => idle.putOffEnd((PUPIL_TOOL_END_SECONDS - PUPIL_COVER_SECONDS) * MS),
    staffTries: keeper.staffTries,
    steadyNow: options.steadyNow ?? options.now,
    requestsChanged: () => options.emit('requests.changed', { open: countWaiting(store()) }),
  };

  /** Opens the data. Resolves also when it stays sealed. */
  async function firstOpening(): Promise<void> {
    if (options.demo) {
      await makeDemoCentre(keeper, options.now());
      settle({ ok: true });
      return;
    }
    // Files that cannot even be looked at are no empty centre: opening them says what is wrong.
    if (await keeper.isEmpty().catch(() => false)) change({ actor: 'setup', stage: 'centre' }, 'opened');
    else settle(await keeper.open());
  }
  const content = createContent(createBundledContent(options.contentDir), store);

  async function status(): Promise<Response<'app.status'>> {
    // The page asks before it draws anything, and its window is not shown before; see main.ts.
    await opening?.catch(() => {});
    const open = keeper.store();
    const slots = failure ? await keeper.slots() : null;
    const backups = failure ? await keeper.goodBackups() : [];
    const { actor } = signedIn;
    return {
      session:
        signedIn.actor === 'pupil'
          ? {
              actor: 'pupil',
              pupilId: signedIn.pupilId,
              displayName: signedIn.displayName,
              avatar: signedIn.avatar,
              band: signedIn.band,
              needsPictures: signedIn.needsPictures,
              needs: needsOf(store(), signedIn.pupilId) ?? DEFAULT_NEEDS,
            }
          : signedIn,
      failure:
        failure && slots
          ? {
              code: failure.code,
              goodBackups: backups.length,
              newestBackupAt: backups[0]?.at ?? null,
              areBackupsProved: keeper.hasKey(),
              setAside: keeper.hasSetAside(),
              hasPassphraseSlot: slots.passphrase,
              hasRecoverySlot: slots.recovery,
            }
          : null,
      warnings: isStaff(signedIn) ? [...keeper.warnings()] : [],
      centreName: open && actor !== 'pupil' ? readSetting(open, 'centreName') : null,
      bands: open ? (readSetting(open, 'bands') ?? []) : [],
      demo: options.demo,
      locale: options.locale,
      version: options.version,
      openRequests: open ? countUnseen(open) : 0,
      today: open ? open.today().day : localDay(options.now()),
    };
  }

  return {
    start() {
      opening = firstOpening();
      return opening;
    },
    handlers: {
      'app.status': status,
      'app.screenFailed': ({ screen, error }) => {
        options.log.error('screen.failed', { screen, error });
        return {};
      },
      'app.quit': () => {
        const open = keeper.store();
        const waitingRequests = open && !options.demo ? countUnseen(open) : 0;
        if (waitingRequests === 0) options.desktop.quit();
        return { waitingRequests };
      },
      ...startupHandlers(desk, keeper, settle),
      ...setupHandlers(desk, keeper),
      ...doorHandlers(desk),
      ...renewPassphraseHandler(desk, keeper),
      ...pupilHandlers(desk),
      ...toolboxHandlers(desk),
      ...myThingsHandlers(desk),
      ...accessHandlers(desk),
      ...requestHandlers(desk),
      ...personHandlers(desk),
      ...peopleHandlers(desk),
      ...rollHandlers(desk),
      ...staffHandlers(desk, { set: keeper.setLeadSlot, remove: keeper.removeLeadSlot }),
      ...centreHandlers(desk),
      ...speechHandlers(desk),
      ...lessonHandlers(desk, content),
      ...packHandlers(desk, content),
    },
    actor: () => signedIn.actor,
    audit(refusal) {
      const open = keeper.store();
      if (!open) return;
      const staffId = isStaff(signedIn) ? signedIn.staffId : null;
      appendAudit(open, {
        actor: signedIn.actor,
        staffId,
        action: 'call.refused',
        target: null,
        detail: { ...refusal },
      });
    },
    activity() {
      // A covered pupil screen goes on towards its end: only carrying on starts the count anew.
      if (!(signedIn.actor === 'pupil' && signedIn.covered)) idle.activity();
    },
    windowLost: leave,
    machineLeft: leave,
    async beforeClose() {
      const open = keeper.store();
      // A person request that nobody has seen or handed over keeps the app open (rule 3 of the house).
      // Nobody real waits in the practice centre.
      const waiting = open && !options.demo ? countUnseen(open) : 0;
      if (waiting === 0) return 'close';
      options.emit('close.waits', { waiting });
      return 'stay';
    },
    async close() {
      idle.stop();
      await options.speaker?.close();
      await backUp();
      await keeper.close();
    },
  };

  function leave(): void {
    if (signedIn.actor === 'pupil' || isStaff(signedIn)) change({ actor: 'door' }, 'idle');
  }
}

function localDay(at: number): string {
  const offset = new Date(at).getTimezoneOffset() * 60_000;
  return new Date(at - offset).toISOString().slice(0, 10);
}
