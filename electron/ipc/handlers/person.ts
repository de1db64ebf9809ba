import { mayReach, visibleTo } from '@harbour/shared/domain/access/roles';
import { helpLineProblem } from '@harbour/shared/domain/people/helpLines';
import { CallError } from '@harbour/shared/ipc/errors';
import { appendAudit } from '../../database/repositories/audit.ts';
import { entryOf, envelopeOfEntry } from '../../database/repositories/checkins.ts';
import { circleOf, saveCircle } from '../../database/repositories/circle.ts';
import { displayNamesIn } from '../../database/repositories/displayNames.ts';
import { listNudges, seeNudge } from '../../database/repositories/nudges.ts';
import { isKeyWorkerOf } from '../../database/repositories/pupils.ts';
import { noteView } from '../../database/repositories/recordViews.ts';
import { readSetting, writeSetting } from '../../database/repositories/settings.ts';
import type { Handlers } from '../handlers.ts';
import { type Desk, staffAt } from './context.ts';

type PersonCalls = Pick<
  Handlers,
  'circle.get' | 'circle.save' | 'nudges.list' | 'nudges.seen' | 'entries.open' | 'help.lines' | 'help.save'
>;

/** Whom a pupil may ask, check-ins that may want a look, and help from outside. */
export function personHandlers(desk: Desk): PersonCalls {
  /** @throws CallError 'notFound' for no entry, and for one that this member of staff may not see: not even that it is there */
  const mineToSee = (checkinId: string) => {
    const { actor, staffId } = staffAt(desk);
    const store = desk.store();
    const envelope = envelopeOfEntry(store, checkinId);
    if (!envelope) throw new CallError('notFound');
    const sight = visibleTo(envelope.visibility, actor, isKeyWorkerOf(store, staffId, envelope.pupilId));
    if (sight !== 'content') throw new CallError('notFound');
    return { ...envelope, staffId };
  };

  return {
    'circle.get': ({ pupilId }) => ({ members: circleOf(desk.store(), pupilId) }),
    'circle.save': (circle) => {
      const { actor, staffId } = staffAt(desk);
      const store = desk.store();
      return store.transaction(() => {
        saveCircle(store, circle);
        appendAudit(store, { actor, staffId, action: 'circle.changed', target: circle.pupilId, detail: {} });
        return {};
      });
    },
    'nudges.list': () => {
      const { actor, staffId } = staffAt(desk);
      return { nudges: listNudges(desk.store(), mayReach(actor, 'entriesOfAllPupils') ? null : staffId) };
    },
    'nudges.seen': ({ checkinId }) => {
      const { staffId } = mineToSee(checkinId);
      seeNudge(desk.store(), staffId, checkinId);
      return {};
    },
    'entries.open': ({ checkinId }) => {
      const store = desk.store();
      return store.transaction(() => {
        const { staffId, pupilId, groupId, band } = mineToSee(checkinId);
        noteView(store, staffId, checkinId);
        const entry = entryOf(store, checkinId);
        if (!entry) throw new CallError('notFound');
        return { pupilName: displayNamesIn(store, groupId).get(pupilId) ?? '', band, entry };
      });
    },
    'help.lines': () => ({ lines: readSetting(desk.store(), 'helpLines') }),
    'help.save': ({ lines }) => {
      if (lines.some((line) => helpLineProblem(line) !== null)) throw new CallError('badRequest');
      const { actor, staffId } = staffAt(desk);
      const store = desk.store();
      return store.transaction(() => {
        writeSetting(store, 'helpLines', lines);
        appendAudit(store, { actor, staffId, action: 'help.changed', target: null, detail: {} });
        return {};
      });
    },
  };
}
