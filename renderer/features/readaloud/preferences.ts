import { READ_ALOUD_DEFAULTS, type ReadAloudPreferences } from '@harbour/shared/domain/access/readAloud';
import { createContext, useContext } from 'react';

const Preferences = createContext<ReadAloudPreferences>(READ_ALOUD_DEFAULTS);

/** Gives the pages inside it what the pupil who is signed in chose; without it the defaults hold. */
export const ReadAloudPreferencesProvider = Preferences.Provider;

/** How the person in front of the machine likes to be read to. */
export const useReadAloudPreferences = (): ReadAloudPreferences => useContext(Preferences);
