/**
 * Keeps React Aria from noting which elements are in transition. It takes an element off its list when the first of its
 * transitions is called off and never hears of a second, and our tiles move in two ways at once: so each page left while a tile
 * was still sinking stayed in memory, with every name on it. It uses the list only to hold focus back until all has come to rest,
 * and nothing here moves so far that focus must wait.
 * @returns undoes it
 */
export function keepTransitionRunsUnheard(): () => void {
  const unheard = (event: Event): void => event.stopImmediatePropagation();
  // The window hears before the document, where React Aria listens.
  window.addEventListener('transitionrun', unheard, { capture: true });
  return () => window.removeEventListener('transitionrun', unheard, { capture: true });
}
