import type { ScanState } from '@harbour/shared/domain/access/scanning';
import type { ScanTarget } from './targets.ts';

/** Between the thing and the frame around it, in pixels. */
const GAP = 3;

/** Puts a frame around everything that is lit. Frames are used again, so that nothing flickers. */
export function drawFrames(
  overlay: HTMLElement,
  lit: ScanState['lit'],
  targets: readonly ScanTarget[],
): void {
  if (overlay.dataset.lit !== lit) overlay.dataset.lit = lit;
  while (overlay.children.length < targets.length) overlay.append(document.createElement('div'));
  while (overlay.children.length > targets.length) overlay.lastElementChild?.remove();
  targets.forEach((target, at) => {
    const frame = overlay.children[at];
    if (!(frame instanceof HTMLElement)) return;
    const { left, top, width, height } = target.box();
    // Not the attribute: the page's own rules let no style attribute in.
    frame.style.translate = `${left - GAP}px ${top - GAP}px`;
    frame.style.inlineSize = `${width + 2 * GAP}px`;
    frame.style.blockSize = `${height + 2 * GAP}px`;
  });
}
