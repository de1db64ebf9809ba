import { PUPIL_NAMESPACES } from '@harbour/shared/domain/access/languages';
import { type AccessNeeds, DEFAULT_NEEDS } from '@harbour/shared/domain/access/needs';
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { ReadAloudPreferencesProvider } from '../features/readaloud/preferences.ts';
import { dress } from '../theme/dress.ts';
import { changeLocale, isInLocale, loadTexts, localeFor } from './i18n.ts';
import type { Status } from './status.ts';

/** How the app looks and sounds for the person in front of it. */
export interface Dressed {
  needs: AccessNeeds;
  /** Shows other needs at once. Keeping them is for whoever changes them. */
  wear: (needs: AccessNeeds) => void;
  /** *Calm now*: held here, for this moment, and nowhere else. */
  isCalmNow: boolean;
  setCalmNow: (isCalmNow: boolean) => void;
}

const Worn = createContext<Dressed>({
  needs: DEFAULT_NEEDS,
  wear: () => {},
  isCalmNow: false,
  setCalmNow: () => {},
});

/** The needs of the person in front of the machine, and *calm now*. */
export const useDressed = (): Dressed => useContext(Worn);

/**
 * Dresses the page for one person before anything of theirs is painted, and shows nothing until it is. Give it a key per
 * person: then nothing of the last one, not even a size or a language, reaches the next.
 */
export function Dress({ session, children }: { session: Status['session']; children: ReactNode }) {
  const [needs, setNeeds] = useState(session.actor === 'pupil' ? session.needs : DEFAULT_NEEDS);
  const [isCalmNow, setCalmNow] = useState(false);
  const [isReady, setIsReady] = useState(false);
  const locale = localeFor(needs.language);

  useLayoutEffect(() => dress(needs, isCalmNow), [needs, isCalmNow]);
  const isPupil = session.actor === 'pupil';
  useLayoutEffect(() => {
    if (!isPupil && isInLocale(locale)) {
      setIsReady(true);
      return undefined;
    }
    let isHere = true;
    const texts = isPupil ? loadTexts(PUPIL_NAMESPACES) : Promise.resolve();
    // All of them now: nothing in the middle of a check-in has to wait for its words.
    void texts
      .then(() => (isHere ? changeLocale(locale) : undefined))
      .then(() => {
        if (isHere) setIsReady(true);
      });
    return () => {
      isHere = false;
    };
  }, [locale, isPupil]);

  const worn = useMemo<Dressed>(() => ({ needs, wear: setNeeds, isCalmNow, setCalmNow }), [needs, isCalmNow]);
  return isReady ? (
    <Worn value={worn}>
      <ReadAloudPreferencesProvider value={needs.readAloud}>{children}</ReadAloudPreferencesProvider>
    </Worn>
  ) : null;
}
