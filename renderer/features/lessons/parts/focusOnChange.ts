import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where a press replaces what was pressed, the focus goes to the words that have come up, which need `tabIndex={-1}`: keys go on from
 * there, and screen readers read them. Not when it first comes up, since the page itself does that.
 */
export function useFocusOnChange<Shown extends HTMLElement>(shown: string): RefObject<Shown | null> {
  const words = useRef<Shown>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    words.current?.focus({ preventScroll: true });
  }, [shown]);
  return words;
}
