import { createContext, type ReactNode } from 'react';

/** What stands in every dialog of a page above its own words, such as that somebody waits; nothing unless a page gives it. */
export const DialogNote = createContext<ReactNode>(null);
export const DialogNoteProvider = DialogNote.Provider;
