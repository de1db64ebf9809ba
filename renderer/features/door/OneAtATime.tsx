import type { MouseEvent, PointerEvent, ReactNode, Ref } from 'react';

/** A second tap this soon, in the same place, belongs to the page before. A mouse counts its double clicks itself. */
const TWICE_MS = 250;
const SAME_PLACE_PX = 24;

type Press = { page: string; at: number; x: number; y: number };
/** The last press that was let through, on whichever page. */
let last: Press | null = null;
let isSwallowed = false;

export interface OneAtATimeProps {
  /** Tells one page from the next. */
  page: string;
  className: string;
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}

/**
 * Swallows the second half of a double press when the first already turned the page. Many children press twice; without
 * this they would answer a question they have not seen, or sign in as whoever's tile came up under the finger.
 */
export function OneAtATime({ page, className, ref, children }: OneAtATimeProps) {
  const hasTurned = (): boolean => last !== null && last.page !== page;

  function pointerDown(event: PointerEvent): void {
    isSwallowed =
      event.pointerType !== 'mouse' &&
      last !== null &&
      hasTurned() &&
      event.timeStamp - last.at < TWICE_MS &&
      Math.hypot(event.clientX - last.x, event.clientY - last.y) < SAME_PLACE_PX;
    if (isSwallowed) event.stopPropagation();
  }

  function mouseDown(event: MouseEvent): void {
    if (event.detail < 2 || !hasTurned() || isSwallowed) return;
    isSwallowed = true;
    // The press has begun with the pointer; this is how a browser itself would call it off.
    document.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1, pointerType: 'mouse' }));
  }

  function pointerUp(event: PointerEvent): void {
    if (isSwallowed) return;
    last = { page, at: event.timeStamp, x: event.clientX, y: event.clientY };
  }

  function click(event: MouseEvent): void {
    if (isSwallowed && event.detail > 0) event.stopPropagation();
  }

  return (
    <div
      ref={ref}
      className={className}
      onPointerDownCapture={pointerDown}
      onMouseDownCapture={mouseDown}
      onPointerUpCapture={pointerUp}
      onClickCapture={click}
    >
      {children}
    </div>
  );
}
