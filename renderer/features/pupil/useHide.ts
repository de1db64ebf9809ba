import { useEffect } from 'react';
import { bridge } from '../../app/bridge.ts';

/** Two presses of Escape within this time hide the page. */
const TWICE_MS = 900;

/** Calls back on Escape twice, and when main says that the page was left alone. */
export function useHide(hide: () => void): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (event.timeStamp - last <= TWICE_MS) hide();
      last = event.timeStamp;
    };
    // Before anything on the page can keep the key for itself.
    window.addEventListener('keydown', onKey, { capture: true });
    const stop = bridge().on('screen.cover', () => hide());
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      stop();
    };
  }, [hide]);
}
