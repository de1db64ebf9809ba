import { mayReach } from '@harbour/shared/domain/access/roles';
import { appendAudit } from '../../database/repositories/audit.ts';
import { listGroups, saveGroup } from '../../database/repositories/groups.ts';
import { listPupils, savePupil, setPictures } from '../../database/repositories/pupils.ts';
import type { Handlers } from '../handlers.ts';
import { type Desk, staffAt } from './context.ts';

type PeopleCalls = Pick<
  Handlers,
  'groups.list' | 'groups.save' | 'pupils.list' | 'pupils.save' | 'pupils.setPictures'
>;

/** Groups and pupils, kept by hand. A change and its line in the audit are kept together or not at all. */
export function peopleHandlers(desk: Desk): PeopleCalls {
  const note = (action: string, target: string) => {
    const { actor, staffId } = staffAt(desk);
    appendAudit(desk.store(), { actor, staffId, action, target, detail: {} });
  };
  return {
    'groups.list': () => ({ groups: listGroups(desk.store()) }),
    'groups.save': (group) =>
      desk.store().transaction(() => {
        const id = saveGroup(desk.store(), group);
        note(group.id ? 'group.changed' : 'group.added', id);
        return { id };
      }),
    'pupils.list': ({ groupId }) => ({ pupils: listPupils(desk.store(), groupId) }),
    'pupils.save': (pupil) => {
      // Who is key worker of whom decides who may read entries: only those who keep staff accounts may say so.
      const before = listPupils(desk.store(), null).find(({ id }) => id === pupil.id);
      const keyWorkerIds = mayReach(staffAt(desk).actor, 'staffAccounts')
        ? pupil.keyWorkerIds
        : (before?.keyWorkerIds ?? []);
      return desk.store().transaction(() => {
        const id = savePupil(desk.store(), { ...pupil, keyWorkerIds });
        note(pupil.id ? 'pupil.changed' : 'pupil.added', id);
        return { id };
      });
    },
    'pupils.setPictures': ({ pupilId, pictures }) => {
      return desk.store().transaction(() => {
        setPictures(desk.store(), pupilId, pictures);
        note(pictures ? 'pictures.set' : 'pictures.removed', pupilId);
        return {};
      });
    },
  };
}
