import type { AccessNeeds } from '@harbour/shared/domain/access/needs';
import { applyLook, type Look } from './look.ts';

/** The look that fits a pupil's needs; in *calm now* without motion and in colours of at least 7:1. */
export function lookOf(needs: AccessNeeds, isCalmNow: boolean): Look {
  return {
    // High contrast has more than 7:1, and whoever needs it needs it then too.
    theme: isCalmNow && needs.theme !== 'contrast' ? 'calm' : needs.theme,
    // Never 'full': a computer that is set to move nothing moves nothing, however lively somebody likes it (R8).
    motion: isCalmNow || needs.pace === 'calm' ? 'still' : 'system',
    textSize: needs.textSize,
    font: needs.font,
    spacing: needs.spacing,
  };
}

/** Puts a pupil's needs on the page. All styling follows from these attributes of `<html>`. */
export function dress(
  needs: AccessNeeds,
  isCalmNow: boolean,
  root: HTMLElement = document.documentElement,
): void {
  applyLook(lookOf(needs, isCalmNow), root);
  root.dataset.pace = isCalmNow ? 'calm' : needs.pace;
  root.dataset.symbols = needs.symbols ? 'on' : 'off';
}
