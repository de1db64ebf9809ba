import { appendAudit } from '../../database/repositories/audit.ts';
import { readSetting, typedWordBands, writeSetting } from '../../database/repositories/settings.ts';
import { listTerms, replaceTerms } from '../../database/repositories/terms.ts';
import type { Handlers } from '../handlers.ts';
import { type Desk, staffAt } from './context.ts';

/** Minutes without a touch after which a staff screen locks, until a centre chooses otherwise. */
export const DEFAULT_AUTO_LOCK_MINUTES = 2;

/** The centre's own settings. */
export function centreHandlers(desk: Desk): Pick<Handlers, 'centre.get' | 'centre.save'> {
  return {
    'centre.get': () => {
      const store = desk.store();
      return {
        centreName: readSetting(store, 'centreName') ?? '',
        bands: readSetting(store, 'bands') ?? [],
        terms: listTerms(store),
        autoLockMinutes: readSetting(store, 'autoLockMinutes') ?? DEFAULT_AUTO_LOCK_MINUTES,
        typedWords: typedWordBands(store),
      };
    },
    'centre.save': ({ centreName, bands, terms, autoLockMinutes, typedWords }) => {
      const { actor, staffId } = staffAt(desk);
      const store = desk.store();
      store.transaction(() => {
        writeSetting(store, 'centreName', centreName);
        writeSetting(store, 'bands', bands);
        writeSetting(store, 'autoLockMinutes', autoLockMinutes);
        writeSetting(store, 'typedWords', typedWords);
        replaceTerms(store, terms);
        appendAudit(store, { actor, staffId, action: 'centre.changed', target: null, detail: {} });
      });
      // The new time to the lock counts from here, not only for the next person.
      desk.stillHere();
      return {};
    },
  };
}
