import { app, type Session, session, type WebContents } from 'electron';
import type { Log } from './logger.ts';
import { isOwnRequest } from './ownRequests.ts';
import { createFileServer, HOME_URL, type RendererFiles, SCHEME } from './protocol.ts';

export type ShellSession = {
  /** For windows: kept in memory only, so Chromium leaves nothing of a page on the disk. */
  session: Session;
  /** Requests to anywhere but our own files, all of them cancelled. */
  blockedRequests(): number;
  /**
   * Readies what answers requests: Node's `Response` takes 30 ms to load when it is first used. To be called when the window is
   * under way, so that this is done while the page's process starts, and the page's first request does not wait for it.
   */
  warmUp(): void;
};

/** No `persist:` before it: Electron keeps such a partition in memory. */
const PARTITION = 'harbour';

let blocked = 0;

/** Closes every way a session has to the outside: network, permissions, devices, downloads. */
function seal(target: Session, withDevTools: boolean): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setDisplayMediaRequestHandler(null);
  target.setBluetoothPairingHandler?.((_details, answer) => answer({ confirmed: false }));
  target.setUSBProtectedClassesHandler?.(({ protectedClasses }) => protectedClasses);
  target.setCertificateVerifyProc((_request, answer) => answer(CERTIFICATE_REFUSED));
  target.setSpellCheckerEnabled(false);
  // macOS spells with its own dictionary and has no languages to set.
  if (process.platform !== 'darwin') target.setSpellCheckerLanguages([]);
  target.on('will-download', (event) => event.preventDefault());
  target.on('select-hid-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  target.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault();
    answer('');
  });
  target.on('select-usb-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  target.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isOwnRequest(details.url, withDevTools);
    if (cancel) blocked += 1;
    answer({ cancel });
  });
}

/** Chromium's own number for "refused" in a certificate answer. */
const CERTIFICATE_REFUSED = -2;

/** Closes every way a page has out of its window. */
function hardenContents(contents: WebContents): void {
  const stay = (event: { preventDefault(): void; readonly url?: string }): void => {
    if (event.url === HOME_URL) return;
    event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
}

/** To be called before `ready`: what holds for every session and every page there will ever be. */
export function hardenApp(options: { withDevTools: boolean; log: Log }): void {
  const { withDevTools, log } = options;
  app.on('session-created', (created) => seal(created, withDevTools));
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event) => event.preventDefault());
  app.on('login', (event) => event.preventDefault());
  app.on('child-process-gone', (_event, { reason, exitCode }) => {
    log.warn('process.gone', { reason, exitCode });
  });
}

/** Makes the windows' session and serves our files in it. Once, after `ready`. */
export function createShellSession(options: { root: string; files: RendererFiles }): ShellSession {
  const windows = session.fromPartition(PARTITION, { cache: false });
  const serve = createFileServer(options.root, options.files);
  windows.protocol.handle(SCHEME, (request) => serve({ url: request.url, method: request.method }));
  return {
    session: windows,
    blockedRequests: () => blocked,
    // Refused without a look at the disk.
    warmUp: () => void serve({ url: SCHEME, method: 'GET' }),
  };
}
