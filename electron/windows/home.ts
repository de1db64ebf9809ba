import { BrowserWindow, type Session, screen } from 'electron';
import type { Log } from '../app/logger.ts';
import { HOME_URL } from '../app/protocol.ts';
import { firstSize } from './firstSize.ts';
import { isBlockedShortcut, zoomAfter } from './shortcuts.ts';
import { lockedDown } from './webPreferences.ts';

/** The paper of the default theme, so that no white flashes before the first frame. */
const PAPER = '#f7f1e6';
/** Pointer moves come by the hundred; auto-lock needs no more than this. */
const ACTIVITY_MS = 1000;
/** A renderer that crashes again this soon after its reload will not get better by another. */
const CRASH_MS = 60_000;

export type HomeOptions = {
  session: Session;
  preload: string;
  withDevTools: boolean;
  log: Log;
  onActivity: () => void;
  /** The renderer crashed and the page is about to be loaded anew. */
  onLost: () => void;
  /** It crashed again at once. */
  onHopeless: () => void;
};

export type HomeWindow = {
  window: BrowserWindow;
  /** Resolves when the first frame is ready to be shown. */
  ready: Promise<void>;
};

/** Makes the home window, hidden, and begins to load it. */
export function createHomeWindow(options: HomeOptions): HomeWindow {
  const { session, preload, withDevTools, log } = options;
  const window = new BrowserWindow({
    show: false,
    ...firstSize(screen.getPrimaryDisplay().workArea),
    title: 'Harbour',
    backgroundColor: PAPER,
    autoHideMenuBar: true,
    webPreferences: lockedDown({ preload, session, withDevTools }),
  });
  window.removeMenu();
  const ready = firstFrame(window);
  handleKeys(window);
  watchActivity(window, options.onActivity);
  recoverFromCrash(window, options);
  keepAtHome(window, log);
  // The title is ours: a page's title could name who is signed in, and task bars show it to everyone.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('unresponsive', () => log.warn('window.unresponsive'));
  window.loadURL(HOME_URL).catch((error: unknown) => log.error('window.loadFailed', { error }));
  return { window, ready };
}

/** A loaded page is shown this much later even if the system never reports a frame of a hidden window. */
const FRAME_LIMIT_MS = 2000;

function firstFrame(window: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    window.once('ready-to-show', () => resolve());
    window.webContents.once('did-finish-load', () => setTimeout(resolve, FRAME_LIMIT_MS));
  });
}

/** Chromium lets a page go to about:blank without asking anyone; then ours comes back at once. */
function keepAtHome(window: BrowserWindow, log: Log): void {
  window.webContents.on('did-navigate', (_event, url) => {
    if (url.split('#', 1)[0] === HOME_URL || window.isDestroyed()) return;
    log.warn('window.ledAway');
    window.loadURL(HOME_URL).catch((error: unknown) => log.error('window.loadFailed', { error }));
  });
}

function handleKeys(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on('before-input-event', (event, input) => {
    if (isBlockedShortcut(input, process.platform)) {
      event.preventDefault();
      return;
    }
    const zoom = zoomAfter(input, webContents.getZoomFactor(), process.platform);
    if (zoom === null) return;
    event.preventDefault();
    if (input.type === 'keyDown') webContents.setZoomFactor(zoom);
  });
}

function watchActivity(window: BrowserWindow, onActivity: () => void): void {
  let last = Number.NEGATIVE_INFINITY;
  const touched = (): void => {
    const now = performance.now();
    if (now - last < ACTIVITY_MS) return;
    last = now;
    onActivity();
  };
  window.webContents.on('before-input-event', touched);
  window.webContents.on('input-event', touched);
}

function recoverFromCrash(window: BrowserWindow, { log, onLost, onHopeless }: HomeOptions): void {
  let lastCrash = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.error('window.gone', { reason, exitCode });
    const now = performance.now();
    const again = now - lastCrash < CRASH_MS;
    lastCrash = now;
    onLost();
    if (again) {
      onHopeless();
      return;
    }
    if (!window.isDestroyed()) {
      window.loadURL(HOME_URL).catch((error: unknown) => log.error('window.loadFailed', { error }));
    }
  });
}
