import { countTools, countWords } from '@harbour/shared/domain/progress/toolCounts';
import { CallError } from '@harbour/shared/ipc/errors';
import type { PupilSignedIn } from '../../app/signedIn.ts';
import { openAim, putAimAway, rateAim, saveAim } from '../../database/repositories/aims.ts';
import { appendAudit } from '../../database/repositories/audit.ts';
import { lookBackOf, mayLookBack, setLookBack } from '../../database/repositories/lookBack.ts';
import { dotsBetween, firstDay, usesSince, wordsSince } from '../../database/repositories/myEntries.ts';
import { bringBack, changeEntry, deleteEntry, type Removed } from '../../database/repositories/ownChanges.ts';
import { dropWord, keepWord, ownWords } from '../../database/repositories/ownWords.ts';
import { firstNameOf } from '../../database/repositories/pupils.ts';
import { ownViews } from '../../database/repositories/recordViews.ts';
import { toolboxItems } from '../../database/repositories/toolbox.ts';
import type { Handlers } from '../handlers.ts';
import { type Desk, pupilAt, staffAt } from './context.ts';

type MyThingsCalls = Pick<
  Handlers,
  Extract<keyof Handlers, `myThings.${string}` | `pupils.${'l' | 'setL'}ookBack`>
>;

/** Before any day there could be. */
const EVER = '0000-01-01';

/** A pupil's own things, and the leave that staff give to look back. */
export function myThingsHandlers(desk: Desk): MyThingsCalls {
  // Keyed by the very session, so that nothing of it can be reached once the pupil has left.
  const removed = new WeakMap<PupilSignedIn, Map<string, Removed>>();

  /** The pupil, and since when the page may show entries: today, or ever. */
  const own = () => {
    const pupil = pupilAt(desk);
    const store = desk.store();
    const today = store.today().day;
    const canLookBack = mayLookBack(store, pupil.pupilId);
    return { pupil, pupilId: pupil.pupilId, store, today, canLookBack, since: canLookBack ? EVER : today };
  };
  /** Ids only: what an entry said is not the audit's business. */
  const note = (action: string, target: string): void =>
    appendAudit(desk.store(), { actor: 'pupil', staffId: null, action, target, detail: {} });

  return {
    'myThings.calendar': ({ month }) => {
      const { pupilId, store, today, canLookBack, since } = own();
      const span = canLookBack ? { from: `${month}-01`, to: `${month}-31` } : { from: today, to: today };
      return {
        today,
        mayLookBack: canLookBack,
        firstMonth: firstDay(store, pupilId, since)?.slice(0, 7) ?? null,
        entries: dotsBetween(store, pupilId, span),
      };
    },
    'myThings.changeEntry': (change) => {
      const { pupilId, store } = own();
      const changed = store.transaction(() => {
        note('checkin.changed', change.id);
        return changeEntry(store, pupilId, change);
      });
      if (changed.requestId) desk.requestsChanged();
      return changed;
    },
    'myThings.deleteEntry': ({ id }) => {
      const { pupil, pupilId, store } = own();
      const gone = store.transaction(() => {
        note('checkin.deleted', id);
        return deleteEntry(store, pupilId, id);
      });
      removed.set(pupil, (removed.get(pupil) ?? new Map()).set(id, gone));
      return {};
    },
    'myThings.bringBack': ({ id }) => {
      const { pupil, store } = own();
      const gone = removed.get(pupil)?.get(id);
      if (!gone) throw new CallError('notFound');
      store.transaction(() => {
        note('checkin.broughtBack', id);
        bringBack(store, gone);
      });
      removed.get(pupil)?.delete(id);
      return {};
    },
    'myThings.toolbox': () => {
      const { pupilId, store } = own();
      return { firstName: firstNameOf(store, pupilId), items: toolboxItems(store, pupilId) };
    },
    'myThings.printCard': async ({ how }) => {
      pupilAt(desk);
      const { desktop } = desk.options;
      return {
        saved:
          how === 'print' ? await desktop.printWindow() : await desktop.saveWindowAsPdf('My toolbox.pdf'),
      };
    },
    'myThings.tried': () => {
      const { pupilId, store, canLookBack, since } = own();
      const marks = new Map(toolboxItems(store, pupilId).map(({ strategyId, keep }) => [strategyId, keep]));
      const tools = countTools(usesSince(store, pupilId, since));
      return {
        mayLookBack: canLookBack,
        tools: tools.map((tool) => ({ ...tool, keep: marks.get(tool.strategyId) ?? null })),
      };
    },
    'myThings.words': () => {
      const { pupilId, store, canLookBack, since } = own();
      return {
        mayLookBack: canLookBack,
        words: countWords(wordsSince(store, pupilId, since)),
        own: ownWords(store, pupilId),
      };
    },
    'myThings.keepWord': ({ word }) => {
      const { pupilId, store } = own();
      keepWord(store, pupilId, word);
      return {};
    },
    'myThings.dropWord': ({ id }) => {
      const { pupilId, store } = own();
      dropWord(store, pupilId, id);
      return {};
    },
    'myThings.aim': () => {
      const { pupilId, store, today, canLookBack } = own();
      return { today, mayLookBack: canLookBack, aim: openAim(store, pupilId, canLookBack) };
    },
    'myThings.saveAim': (aim) => {
      const { pupil, pupilId, store } = own();
      return { id: saveAim(store, pupilId, pupil.band, aim) };
    },
    'myThings.rateAim': (rating) => {
      const { pupilId, store } = own();
      rateAim(store, pupilId, rating);
      return {};
    },
    'myThings.putAimAway': (move) => {
      const { pupilId, store } = own();
      putAimAway(store, pupilId, move);
      return {};
    },
    'myThings.views': () => {
      const { pupilId, store } = own();
      return { views: ownViews(store, pupilId) };
    },
    'pupils.lookBack': ({ pupilId }) => {
      staffAt(desk);
      const leave = lookBackOf(desk.store(), pupilId);
      if (!leave) throw new CallError('notFound');
      return leave;
    },
    'pupils.setLookBack': ({ pupilId, isAllowed }) => {
      const { actor, staffId } = staffAt(desk);
      const store = desk.store();
      return store.transaction(() => {
        setLookBack(store, pupilId, isAllowed);
        const action = isAllowed ? 'lookBack.allowed' : 'lookBack.ended';
        appendAudit(store, { actor, staffId, action, target: pupilId, detail: {} });
        return {};
      });
    },
  };
}
