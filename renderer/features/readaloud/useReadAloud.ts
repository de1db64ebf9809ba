import { useCallback } from 'react';
import { bridge } from '../../app/bridge.ts';
import { useAppDispatch, useAppSelector } from '../../app/store.ts';
import { useReadAloudPreferences } from './preferences.ts';
import {
  type ReadStatus,
  readingBegan,
  readingEnded,
  readingFailed,
  readingWasAsked,
} from './readAloudSlice.ts';

import type { ReadOutcome } from './reader.ts';

/** What is being read now: one thing at a time, whichever page asked. */
let current: AbortController | null = null;

/** Stops whatever is being read. */
export function stopReading(): void {
  current?.abort();
  current = null;
}

export interface ReadAloud {
  status: ReadStatus;
  /** Reads what stands within an element, because somebody asked for it. */
  read: (element: HTMLElement) => void;
  /** Reads it only where this page was asked to be read before, or the pupil is read to as they go. */
  readOn: (element: HTMLElement) => void;
  stop: () => void;
}

/** Reads parts of the page aloud. Where nothing can be heard, `status` says so and the log has a line. */
export function useReadAloud(): ReadAloud {
  const dispatch = useAppDispatch();
  const { status, wasAsked } = useAppSelector((state) => state.readAloud);
  const preferences = useReadAloudPreferences();

  const start = useCallback(
    async (element: HTMLElement): Promise<void> => {
      stopReading();
      const own = new AbortController();
      current = own;
      dispatch(readingBegan());
      let outcome: ReadOutcome = { failure: null, isPartly: false };
      try {
        // Fetched when it is first wanted: most starts never read.
        const { readAloud } = await import('./reader.ts');
        if (!own.signal.aborted) outcome = await readAloud(element, preferences, own.signal);
      } catch {
        outcome = { failure: 'engineFailed', isPartly: false };
      }
      if (current !== own) return;
      current = null;
      if (outcome.failure === null) {
        dispatch(readingEnded());
        return;
      }
      dispatch(readingFailed({ isPartly: outcome.isPartly }));
      await bridge().calls['speech.failed']({ reason: outcome.failure });
    },
    [dispatch, preferences],
  );

  const read = useCallback(
    (element: HTMLElement) => {
      dispatch(readingWasAsked());
      void start(element);
    },
    [dispatch, start],
  );
  const readOn = useCallback(
    (element: HTMLElement) => {
      if (wasAsked || preferences.asIGo) void start(element);
    },
    [start, wasAsked, preferences.asIGo],
  );
  const stop = useCallback(() => {
    stopReading();
    dispatch(readingEnded());
  }, [dispatch]);
  return { status, read, readOn, stop };
}
