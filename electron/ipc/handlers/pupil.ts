import { chooseThree } from '@harbour/shared/domain/strategies/choose';
import { CallError } from '@harbour/shared/ipc/errors';
import { entriesOfDay, lastDoorOf, saveCheckin } from '../../database/repositories/checkins.ts';
import { askableOf } from '../../database/repositories/circle.ts';
import { ask, ownRequest } from '../../database/repositories/personRequests.ts';
import { keyAdultNames } from '../../database/repositories/pupils.ts';
import { typedWordBands } from '../../database/repositories/settings.ts';
import { offersOf, recordUse, rememberOffers, toolboxOf } from '../../database/repositories/strategies.ts';
import type { Handlers } from '../handlers.ts';
import { type Desk, pupilAt } from './context.ts';

type PupilCalls = Pick<
  Handlers,
  'pupil.home' | 'checkin.save' | 'strategies.offer' | 'strategies.used' | 'person.ask'
>;

/** A pupil's own page, check-in, tools, and asking for a person. */
export function pupilHandlers(desk: Desk): PupilCalls {
  return {
    'pupil.home': () => {
      const pupil = pupilAt(desk);
      const store = desk.store();
      return {
        keyAdults: keyAdultNames(store, pupil.pupilId),
        askable: askableOf(store, pupil.pupilId),
        entriesToday: entriesOfDay(store, pupil.pupilId, store.today().day),
        request: ownRequest(store, pupil.pupilId),
        lastDoor: lastDoorOf(store, pupil.pupilId),
        mayTypeWord: typedWordBands(store).includes(pupil.band),
      };
    },
    'checkin.save': ({ record, request }) => {
      const pupil = pupilAt(desk);
      const store = desk.store();
      // Staff may have turned typing off since the page was read. The check-in is kept all the same, without the text.
      const mayType = typedWordBands(store).includes(pupil.band);
      const feelings = record.feelings.map((said) => ({
        ...said,
        ownWord: mayType && said.feelingId === 'own-word' ? said.ownWord : null,
      }));
      // A request made by a check-in is saved with it or not at all: one transaction in the repository.
      const saved = saveCheckin(store, pupil.pupilId, { ...record, feelings }, request);
      if (saved.requestId) desk.requestsChanged();
      return saved;
    },
    'strategies.offer': ({ remember, feelingIds, ...wish }) => {
      const pupil = pupilAt(desk);
      const store = desk.store();
      const strategyIds = [
        ...chooseThree({
          ...wish,
          feelings: feelingIds,
          place: 'class',
          history: { offered: offersOf(store, pupil.pupilId) },
          ...toolboxOf(store, pupil.pupilId),
        }),
      ];
      if (remember) rememberOffers(store, pupil.pupilId, strategyIds);
      return { strategyIds };
    },
    'strategies.used': (use) => {
      const pupil = pupilAt(desk);
      recordUse(desk.store(), pupil.pupilId, use);
      return {};
    },
    'person.ask': ({ kind }) => {
      const session = desk.signedIn();
      // Behind the quiet cover anybody may stand: such a request carries no name, like one made at the door.
      const pupilId = session.actor === 'pupil' && !session.covered ? session.pupilId : null;
      if (session.actor !== 'pupil' && session.actor !== 'door') throw new CallError('notAllowed');
      const store = desk.store();
      const requestId = ask(store, pupilId, kind, null);
      desk.requestsChanged();
      return { requestId, askable: pupilId === null ? [] : askableOf(store, pupilId) };
    },
  };
}
