import type { ReadFailure } from '@harbour/shared/domain/access/readAloud';
import { useCallback } from 'react';
import { bridge } from '../../app/bridge.ts';
import { useAppDispatch, useAppSelector } from '../../app/store.ts';
import { useReadAloudPreferences } from './preferences.ts';
import { readingBegan, readingEnded, readingFailed, readingWasAsked } from './readAloudSlice.ts';

/** What is being read now: one thing at a time, whichever page asked. */
let current: AbortController | null = null;

/** Stops whatever is being read. */
export function stopReading(): void {
  current?.abort();
  current = null;
}

export interface ReadAloud {
  status: 'quiet' | 'reading' | 'failed';
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
      let failure: ReadFailure | null;
      try {
        // Fetched when it is first wanted: most starts never read.
        const { readAloud } = await import('./reader.ts');
        failure = own.signal.aborted ? null : await readAloud(element, preferences, own.signal);
      } catch {
        failure = 'engineFailed';
      }
      if (current !== own) return;
      current = null;
      if (failure === null) {
        dispatch(readingEnded());
        return;
      }
      dispatch(readingFailed());
      await bridge().calls['speech.failed']({ reason: failure });
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
