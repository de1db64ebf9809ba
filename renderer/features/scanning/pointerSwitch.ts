const CONTROL = 'button, a[href], input, select, textarea, summary, label, [role="button"], [role="slider"]';
const EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'contextmenu',
] as const;

/**
 * Makes a press anywhere on the screen a press on the switch; the page itself hears nothing of it. What a program presses
 * is let through, as the scan's own choice is.
 * @param isShared others press what they see: what can be pressed then stays theirs
 * @param onPress told whether it was the second button
 */
export function swallowPointer(
  signal: AbortSignal,
  isShared: boolean,
  onPress: (isSecond: boolean) => void,
): void {
  const hear = (event: Event): void => {
    const { target } = event;
    if (!event.isTrusted || (event instanceof MouseEvent && event.type === 'click' && event.detail === 0))
      return;
    if (isShared && target instanceof Element && target.closest(CONTROL)) return;
    if (event.cancelable) event.preventDefault();
    event.stopImmediatePropagation();
    if (event instanceof PointerEvent && event.type === 'pointerdown') onPress(event.button === 2);
  };
  for (const name of EVENTS) window.addEventListener(name, hear, { signal, capture: true, passive: false });
}
