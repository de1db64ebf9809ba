import type { FontName, MotionName, SpacingName, TextSize, ThemeName } from './tokens.ts';

/** How the app looks for one person; for a pupil it follows from the access needs (dress.ts). */
export interface Look {
  readonly theme: ThemeName;
  readonly motion: MotionName;
  readonly textSize: TextSize;
  readonly font: FontName;
  readonly spacing: SpacingName;
}

export const defaultLook: Look = {
  theme: 'default',
  motion: 'system',
  textSize: '100',
  font: 'lexend',
  spacing: 'normal',
};

/** Puts a look on the page. All styling follows from these attributes of `<html>`. */
export function applyLook(look: Look, root: HTMLElement = document.documentElement): void {
  root.dataset.theme = look.theme;
  root.dataset.motion = look.motion;
  root.dataset.textSize = look.textSize;
  root.dataset.font = look.font;
  root.dataset.spacing = look.spacing;
}

/** True when nothing should move: asked for here, by the calm theme, or by the computer. */
export function isStill(root: HTMLElement = document.documentElement): boolean {
  if (root.dataset.motion === 'still' || root.dataset.theme === 'calm') return true;
  return root.dataset.motion !== 'full' && window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
