import {
  type FontName,
  fontNames,
  type MotionName,
  motionNames,
  type SpacingName,
  spacingNames,
  type TextSize,
  type ThemeName,
  textSizes,
  themeNames,
} from './tokens.ts';

/** How the app looks for one person; kept per pupil (CURRICULUM R28). */
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

function oneOf<const Values extends readonly string[]>(
  values: Values,
  value: unknown,
  otherwise: Values[number],
): Values[number] {
  return values.find((known) => known === value) ?? otherwise;
}

/** A look out of anything that was stored; unknown or missing parts become the default. */
export function readLook(stored: unknown): Look {
  const from: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    theme: oneOf(themeNames, from.theme, defaultLook.theme),
    motion: oneOf(motionNames, from.motion, defaultLook.motion),
    textSize: oneOf(textSizes, from.textSize, defaultLook.textSize),
    font: oneOf(fontNames, from.font, defaultLook.font),
    spacing: oneOf(spacingNames, from.spacing, defaultLook.spacing),
  };
}

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
