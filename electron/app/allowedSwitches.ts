/** What the start of the app depends on; all of it is known before any other code runs. */
export type StartConditions = {
  kind: 'release' | 'test';
  isPackaged: boolean;
  platform: NodeJS.Platform;
  /** Linux: Chromium refuses to start its sandbox as root. */
  isRoot: boolean;
};

/** Our own switches, and those of the desktop that change only how the picture gets to the screen. */
const ALLOWED = new Set([
  'demo',
  'disable-gpu',
  'disable-gpu-compositing',
  'force-device-scale-factor',
  'force-renderer-accessibility',
  'force-high-contrast',
  'lang',
  'ozone-platform',
  'ozone-platform-hint',
]);

/** Switches the operating system or Electron's own launcher adds without being asked. */
const FROM_THE_SYSTEM = [/^psn_\d/, /^prefetch:\d+$/, /^original-process-start-time$/];

/** The switch in an argument ('--X=1', '-x', on Windows '/x'), lower-cased and without value; null for others. */
export function switchOf(argument: string, platform: NodeJS.Platform): string | null {
  const prefix = platform === 'win32' ? /^\s*(?:-{1,2}|\/)(?=\S)/ : /^\s*-{1,2}(?=\S)/;
  // A lone '--' ends the switches for Chromium; what follows is still looked at here.
  if (argument.trim() === '--' || !prefix.test(argument)) return null;
  return argument.replace(prefix, '').split('=', 1)[0]?.trim().toLowerCase() ?? '';
}

/**
 * The first switch a release must not be started with; null when all are harmless. It is an allow-list: Chromium
 * knows about 1,500 switches, many open the app to a debugger or take its sandbox away, and each version
 * brings new ones. Fuses do not cover them (`--remote-debugging-port` works with every fuse off).
 */
export function forbiddenSwitch(argv: readonly string[], conditions: StartConditions): string | null {
  if (conditions.kind !== 'release') return null;
  for (const argument of argv) {
    const name = switchOf(argument, conditions.platform);
    if (name === null || name === '') continue;
    if (ALLOWED.has(name) || FROM_THE_SYSTEM.some((pattern) => pattern.test(name))) continue;
    // `npm start` as root in a container: not an installed app, and Chromium would not start otherwise.
    if (name === 'no-sandbox' && !conditions.isPackaged && conditions.isRoot) continue;
    return name;
  }
  return null;
}
