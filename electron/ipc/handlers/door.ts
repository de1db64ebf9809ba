import { CallError } from '@harbour/shared/ipc/errors';
import { guardedTry } from '../../app/guardedTry.ts';
import { matchesSecret } from '../../app/secretHash.ts';
import { appendAudit } from '../../database/repositories/audit.ts';
import { listGroupsAtDoor } from '../../database/repositories/groups.ts';
import { checkPictures, getPupil, listPupilsAtDoor } from '../../database/repositories/pupils.ts';
import { getStaff, listStaffAtDoor, readSecret } from '../../database/repositories/staff.ts';
import type { Handlers } from '../handlers.ts';
import type { Desk } from './context.ts';

type DoorCalls = Pick<
  Handlers,
  | 'door.groups'
  | 'door.pupils'
  | 'door.staff'
  | 'session.signInPupil'
  | 'session.cover'
  | 'session.signInStaff'
  | 'session.signOut'
  | 'session.carryOn'
>;

/** The door: who may come in, and going out again. */
export function doorHandlers(desk: Desk): DoorCalls {
  let isReady = false;

  /**
   * Reads one group while the tiles of the groups are drawn. The first time takes 10 ms (the order of names, the statements), and
   * later somebody waits for it.
   */
  function readAhead(groupId: string | undefined): void {
    if (isReady || groupId === undefined) return;
    isReady = true;
    setImmediate(() => {
      try {
        listPupilsAtDoor(desk.store(), groupId);
      } catch {
        // Closed meanwhile: whoever asks hears it.
      }
    });
  }

  return {
    'door.groups': () => {
      const groups = listGroupsAtDoor(desk.store());
      readAhead(groups[0]?.id);
      return { groups };
    },
    'door.pupils': ({ groupId }) => ({ pupils: listPupilsAtDoor(desk.store(), groupId) }),
    'door.staff': () => ({ staff: listStaffAtDoor(desk.store()) }),

    'session.signInPupil': ({ pupilId, pictures }) => {
      const store = desk.store();
      const pupil = getPupil(store, pupilId);
      if (!pupil) throw new CallError('notFound');
      // Pictures tell pupils apart and slow a curious friend; they are not a secret, so there is no lock-out.
      if (pupil.needsPictures && (!pictures || !checkPictures(store, pupilId, pictures))) {
        return { outcome: 'otherPictures' };
      }
      desk.change(
        {
          actor: 'pupil',
          pupilId,
          displayName: pupil.displayName,
          avatar: pupil.avatar,
          band: pupil.band,
          needsPictures: pupil.needsPictures,
          covered: false,
        },
        'signedIn',
      );
      return { outcome: 'in' };
    },

    'session.cover': ({ toolGoesOn }) => {
      const session = desk.signedIn();
      if (session.actor !== 'pupil') throw new CallError('notAllowed');
      session.covered = true;
      if (toolGoesOn) desk.waitForTool();
      return {};
    },

    'session.carryOn': ({ pictures }) => {
      const session = desk.signedIn();
      if (session.actor !== 'pupil') throw new CallError('notAllowed');
      if (session.needsPictures && (!pictures || !checkPictures(desk.store(), session.pupilId, pictures))) {
        return { outcome: 'otherPictures' };
      }
      session.covered = false;
      desk.stillHere();
      return { outcome: 'in' };
    },

    'session.signInStaff': async ({ staffId, with: which, secret }) => {
      const store = desk.store();
      const member = getStaff(store, staffId);
      if (!member) throw new CallError('notFound');
      const outcome = await guardedTry(desk.staffTries(staffId), desk.steadyNow(), () =>
        matchesSecret(secret, readSecret(store, staffId, which)),
      );
      // The answer may come half a second later: someone else may have come in meanwhile.
      if (outcome.outcome === 'in') {
        if (desk.signedIn().actor !== 'door') throw new CallError('conflict');
        desk.change({ actor: member.role, staffId, name: member.name }, 'signedIn');
      }
      appendAudit(store, {
        actor: outcome.outcome === 'in' ? member.role : 'door',
        staffId,
        action: `signIn.${outcome.outcome}`,
        target: null,
        detail: { which },
      });
      return outcome;
    },

    'session.signOut': () => {
      desk.change({ actor: 'door' }, 'signedOut');
      return {};
    },
  };
}
