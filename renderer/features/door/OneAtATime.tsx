import type { PointerEvent, ReactNode } from 'react';

/** A second press this soon, in the same place, belongs to the page before. */
const TWICE_MS = 250;
const SAME_PLACE_PX = 24;

type Press = { page: string; at: number; x: number; y: number };
let last: Press | null = null;

export interface OneAtATimeProps {
  /** Tells one page from the next. */
  page: string;
  className: string;
  children: ReactNode;
}

/**
 * Swallows the second half of a double press when the first already turned the page. Many children press twice; without
 * this they would answer a question they have not seen, or sign in as whoever's tile came up under the finger.
 */
export function OneAtATime({ page, className, children }: OneAtATimeProps) {
  const down = (event: PointerEvent): void => {
    const isSecond =
      last !== null &&
      last.page !== page &&
      event.timeStamp - last.at < TWICE_MS &&
      Math.hypot(event.clientX - last.x, event.clientY - last.y) < SAME_PLACE_PX;
    if (isSecond) event.stopPropagation();
  };
  const up = (event: PointerEvent): void => {
    last = { page, at: event.timeStamp, x: event.clientX, y: event.clientY };
  };
  return (
    <div className={className} onPointerDownCapture={down} onPointerUpCapture={up}>
      {children}
    </div>
  );
}
