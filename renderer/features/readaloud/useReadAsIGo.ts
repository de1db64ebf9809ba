import { type RefObject, useEffect } from 'react';
import { useReadAloudPreferences } from './preferences.ts';
import { useReadAloud } from './useReadAloud.ts';

/** A page with its own reading; the gallery has a small one within another. */
export const PAGE = '[data-read-page], .hb-page';

/** A finger that rests this long wants to hear the word, not to press it. */
const REST_MS = 650;
/** Focus this soon after a finger came down is of the press itself. */
const OF_THE_PRESS_MS = 400;

const READABLE = 'button, a[href], [role="button"], [role="slider"], [role="radio"], h1';

const readableAt = (target: EventTarget | null): HTMLElement | null => {
  const found = target instanceof Element ? target.closest(READABLE) : null;
  return found instanceof HTMLElement ? found : null;
};

/**
 * For pupils who are read to as they go: says the word of whatever focus comes to, and of a button that a finger rests on, which
 * then is not pressed. Does nothing for anyone else, so that a slow finger still presses.
 * @param inside something within the page
 */
export function useReadAsIGo(inside: RefObject<HTMLElement | null>): void {
  const { asIGo } = useReadAloudPreferences();
  const { readOn } = useReadAloud();
  useEffect(() => {
    const page = inside.current?.closest<HTMLElement>(PAGE);
    if (!asIGo || !page) return undefined;
    const over = new AbortController();
    let pressedAt = Number.NEGATIVE_INFINITY;
    let isSwallowed = false;
    let rest: ReturnType<typeof setTimeout> | undefined;
    let restsOn: HTMLElement | null = null;

    const focusCame = ({ target, timeStamp }: FocusEvent): void => {
      const found = readableAt(target);
      if (found && timeStamp - pressedAt > OF_THE_PRESS_MS) readOn(found);
    };
    const down = ({ target, timeStamp, pointerId, pointerType }: PointerEvent): void => {
      pressedAt = timeStamp;
      isSwallowed = false;
      const found = readableAt(target);
      clearTimeout(rest);
      restsOn = found;
      if (!found) return;
      rest = setTimeout(() => {
        isSwallowed = true;
        // This is how a browser itself would call a press off.
        document.dispatchEvent(new PointerEvent('pointercancel', { pointerId, pointerType }));
        readOn(found);
      }, REST_MS);
    };
    const lifted = (): void => clearTimeout(rest);
    // A picture within the button that moves from under the finger is no leaving.
    const left = ({ target }: PointerEvent): void => {
      if (target === restsOn || target === page) clearTimeout(rest);
    };
    const click = (event: MouseEvent): void => {
      if (!isSwallowed || event.detail === 0) return;
      isSwallowed = false;
      event.stopPropagation();
      event.preventDefault();
    };
    const options = { signal: over.signal, capture: true };
    page.addEventListener('focusin', focusCame, options);
    page.addEventListener('pointerdown', down, options);
    page.addEventListener('pointerup', lifted, options);
    page.addEventListener('pointerleave', left, options);
    page.addEventListener('click', click, options);
    return () => {
      clearTimeout(rest);
      over.abort();
    };
  }, [inside, asIGo, readOn]);
}
