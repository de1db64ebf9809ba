import type { Input } from 'electron';

const WITH_CONTROL = new Set([
  'r',
  'p',
  's',
  'u',
  'o',
  'w',
  'n',
  't',
  'l',
  'j',
  'h',
  'g',
  'f',
  'd',
  'e',
  'q',
]);
const WITH_CONTROL_AND_SHIFT = new Set(['i', 'j', 'c', 'r', 'n', 't', 'm', 'delete']);
const ALONE = new Set([
  'f3',
  'f5',
  'f6',
  'f7',
  'f11',
  'f12',
  'browserback',
  'browserforward',
  'browserrefresh',
  'browserhome',
  'browsersearch',
  'printscreen',
  'print',
]);

export type Pressed = Pick<Input, 'key' | 'control' | 'meta' | 'alt' | 'shift'>;

/**
 * True for keys a browser would act on: reload, developer tools, print, save, new window, history. Typing, tabbing,
 * copying and assistive shortcuts stay.
 */
export function isBlockedShortcut(pressed: Pressed, platform: NodeJS.Platform): boolean {
  const key = pressed.key.toLowerCase();
  if (ALONE.has(key)) return true;
  if (pressed.alt && !pressed.control && (key === 'arrowleft' || key === 'arrowright' || key === 'home'))
    return true;
  const command = platform === 'darwin' ? pressed.meta : pressed.control;
  // AltGr is Control and Alt together on Windows and types characters.
  if (!command || (pressed.alt && platform !== 'darwin')) return false;
  if (platform === 'darwin' && (key === 'q' || key === 'h')) return false;
  return pressed.shift ? WITH_CONTROL_AND_SHIFT.has(key) || WITH_CONTROL.has(key) : WITH_CONTROL.has(key);
}

/** Zoom as a factor: 1 is 100 %. */
export const ZOOM = { least: 0.8, most: 2, step: 0.1 } as const;

/** The zoom after a key with Control (macOS: Command); null when the key is not about zoom. */
export function zoomAfter(pressed: Pressed, current: number, platform: NodeJS.Platform): number | null {
  const command = platform === 'darwin' ? pressed.meta : pressed.control;
  if (!command || pressed.alt) return null;
  const stepped = (by: number): number =>
    Math.min(ZOOM.most, Math.max(ZOOM.least, Math.round((current + by) * 10) / 10));
  if (pressed.key === '+' || pressed.key === '=') return stepped(ZOOM.step);
  if (pressed.key === '-' || pressed.key === '_') return stepped(-ZOOM.step);
  return pressed.key === '0' ? 1 : null;
}
