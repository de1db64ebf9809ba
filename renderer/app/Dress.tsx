import { type AccessNeeds, DEFAULT_NEEDS } from '@harbour/shared/domain/access/needs';
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { dress } from '../theme/dress.ts';
import { changeLocale, isInLocale, localeFor } from './i18n.ts';
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
  useLayoutEffect(() => {
    if (isInLocale(locale)) {
      setIsReady(true);
      return undefined;
    }
    let isHere = true;
    void changeLocale(locale).then(() => {
      if (isHere) setIsReady(true);
    });
    return () => {
      isHere = false;
    };
  }, [locale]);

  const worn = useMemo<Dressed>(() => ({ needs, wear: setNeeds, isCalmNow, setCalmNow }), [needs, isCalmNow]);
  return isReady ? <Worn value={worn}>{children}</Worn> : null;
}
