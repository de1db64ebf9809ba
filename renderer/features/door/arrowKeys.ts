import type { KeyboardEvent } from 'react';

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
type Arrow = (typeof ARROWS)[number];

function isArrow(key: string): key is Arrow {
  return ARROWS.some((arrow) => arrow === key);
}

/** How far `to` lies from `from` in the arrow's direction; null where it lies elsewhere. Sideways counts double. */
function distance(from: DOMRect, to: DOMRect, arrow: Arrow): number | null {
  const across = to.left + to.width / 2 - (from.left + from.width / 2);
  const down = to.top + to.height / 2 - (from.top + from.height / 2);
  const isSideways = arrow === 'ArrowLeft' || arrow === 'ArrowRight';
  const along = isSideways ? across : down;
  const aside = Math.abs(isSideways ? down : across);
  const ahead = arrow === 'ArrowLeft' || arrow === 'ArrowUp' ? -along : along;
  return ahead < 4 ? null : ahead + aside * 2;
}

/**
 * Arrow keys move between the buttons of one area by where they lie on the screen; Tab still goes through them all.
 * It is a handler for the area's `onKeyDown`.
 */
export function moveByArrowKeys(event: KeyboardEvent<HTMLElement>): void {
  const current = document.activeElement;
  const { key } = event;
  if (!isArrow(key) || !(current instanceof HTMLButtonElement)) return;
  const from = current.getBoundingClientRect();
  let nearest: { button: HTMLButtonElement; away: number } | null = null;
  for (const button of event.currentTarget.querySelectorAll('button')) {
    if (button === current || button.disabled || button.closest('[data-away]')) continue;
    const away = distance(from, button.getBoundingClientRect(), key);
    if (away !== null && (nearest === null || away < nearest.away)) nearest = { button, away };
  }
  if (!nearest) return;
  event.preventDefault();
  nearest.button.focus();
}
