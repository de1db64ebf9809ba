import { useEffect, useEffectEvent } from 'react';

/** Where a digit is typed, not pressed; and a dialog has answers of its own. */
const ELSEWHERE =
  'input:not([type="range"], [type="radio"]), textarea, select, [contenteditable], [role="dialog"]';

/**
 * The digits 1, 2, 3 … press the first, second, third … answer, wherever the focus is. A second way beside taps and Enter; never the only one.
 * @param count how many answers there are
 */
export function useNumberKeys(count: number, press: (at: number) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return;
    const at = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    if (at >= 0 && at < count) press(at);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => hear(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
