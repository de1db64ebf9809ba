import { app, type BrowserWindow, type Event, powerMonitor } from 'electron';
import type { Log } from './logger.ts';

/** How long closing the data may take before the app ends without it; every write is durable already. */
const CLOSE_LIMIT_MS = 5000;

/**
 * Makes this the only instance of its profile; a later one brings this one's window to the front and ends.
 * @returns false in the later one, which has to stop at once
 */
export function becomeOnlyInstance(home: () => BrowserWindow | null): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    const window = home();
    if (!window) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
  return true;
}

/** Asks before a window closes. A question that fails must not trap anyone, so then it closes. */
export function guardClose(
  window: BrowserWindow,
  beforeClose: () => Promise<'close' | 'stay'>,
  log: Log,
): void {
  let mayClose = false;
  let asking = false;
  window.on('close', (event) => {
    if (mayClose) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    beforeClose()
      .catch((error: unknown) => {
        log.error('window.closeGuardFailed', { error });
        return 'close' as const;
      })
      .then((answer) => {
        asking = false;
        if (answer === 'stay' || window.isDestroyed()) return;
        mayClose = true;
        window.close();
      });
  });
  // The machine is going down whatever we say; whoever asked for a person finds it waiting at the next start.
  powerMonitor.on('shutdown', () => {
    mayClose = true;
  });
}

/** Closes the data after the last window, then ends. */
export function endCleanly(options: {
  close: () => Promise<void>;
  dispose: () => void;
  /** Requests that were cancelled, for the log's last line. */
  blockedRequests: () => number;
  log: Log;
}): void {
  const { close, dispose, blockedRequests, log } = options;
  app.on('window-all-closed', () => app.quit());
  let closed = false;
  app.on('will-quit', (event: Event) => {
    if (closed) return;
    event.preventDefault();
    closed = true;
    const limit = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_LIMIT_MS));
    Promise.race([close(), limit])
      .catch((error: unknown) => log.error('centre.closeFailed', { error }))
      .finally(() => {
        log.info('app.ended', { blocked: blockedRequests() });
        app.exit(0);
      });
  });
  process.on('exit', dispose);
}

/** Exit code after an error nobody caught (EX_SOFTWARE). */
const BROKEN = 70;

/** Electron would show an uncaught error's text on the screen; it can hold a name, so it is only logged. */
export function catchEverything(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.error('app.uncaught', { error });
    app.exit(BROKEN);
  });
  process.on('unhandledRejection', (error) => log.error('app.unhandled', { error }));
}
