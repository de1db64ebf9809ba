// First: it ends the process when a switch is given that a release must not have.
import './app/switches.ts';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, powerMonitor, protocol } from 'electron';
import { readBuildKind } from './app/build-kind.ts';
import { heldStart } from './app/heldStart.ts';
import { becomeOnlyInstance, catchEverything, endCleanly, guardClose } from './app/lifecycle.ts';
import { createLog } from './app/logger.ts';
import { markerFor } from './app/marks.ts';
import { setMenu } from './app/menu.ts';
import { profileFor } from './app/paths.ts';
import { readRendererFiles, SCHEME_PRIVILEGES } from './app/protocol.ts';
import type { Service } from './app/service.ts';
import { createShellSession, hardenApp } from './app/session.ts';
import { createHomeWindow } from './windows/home.ts';

const buildKind = readBuildKind();
const demo = process.argv.includes('--demo');
const profile = profileFor({
  kind: buildKind,
  isPackaged: app.isPackaged,
  platform: process.platform,
  env: process.env,
  appData: app.getPath('appData'),
  demo,
});
app.setPath('userData', profile.folder);
app.setPath('sessionData', profile.chromium);

const mark = markerFor(buildKind, process.env);
mark('main');
const log = createLog(profile.logs);
const driverAttached = heldStart(buildKind, process.env);
const withDevTools = buildKind === 'test';
let home: BrowserWindow | null = null;

catchEverything(log);
// As root Chromium starts only without its sandbox; switches.ts lets that through in no installed app.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
// Dates read day first, as the texts do, whatever the system's language.
app.commandLine.appendSwitch('lang', 'en-GB');
setMenu(process.platform);
protocol.registerSchemesAsPrivileged([SCHEME_PRIVILEGES]);
hardenApp({ withDevTools, log });

async function start(): Promise<void> {
  await app.whenReady();
  await driverAttached;
  mark('ready');
  const dist = join(__dirname, '..');
  const shellSession = createShellSession({
    root: join(dist, 'renderer'),
    files: readRendererFiles(join(dist, 'renderer-files.json')),
  });
  // Before all that opens the data: Chromium makes the page's process while main makes the rest of itself.
  let service: Service | undefined;
  const { window, ready } = createHomeWindow({
    session: shellSession.session,
    preload: join(dist, 'preload', 'home.cjs'),
    withDevTools,
    log,
    onActivity: () => service?.centre.activity(),
    onLost: () => service?.centre.windowLost(),
    onHopeless: () => {
      dialog.showErrorBox('Harbour', 'Harbour had to stop. What was saved is safe. Please start it again.');
      app.exit(1);
    },
  });
  home = window;
  // One turn, in which Chromium sends the page on its way. Its first file takes several, so no call of it comes before it is heard.
  await new Promise(setImmediate);
  const { startService } = await import('./app/service.ts');
  const { centre, opening } = startService({
    profileDir: profile.folder,
    contentDir: join(dist, 'content'),
    buildKind,
    demo,
    log,
    home: () => home,
  });
  service = { centre, opening };
  shellSession.warmUp();
  guardClose(window, () => centre.beforeClose(), log);
  endCleanly({
    close: () => centre.close(),
    dispose: profile.dispose,
    blockedRequests: shellSession.blockedRequests,
    log,
  });
  powerMonitor.on('suspend', () => centre.machineLeft());
  powerMonitor.on('lock-screen', () => centre.machineLeft());

  // The page loads while the data opens; the window shows when both are there.
  await Promise.all([ready.then(() => mark('page')), opening.then(() => mark('data'))]);
  if (!window.isDestroyed()) window.show();
  mark('shown');
  log.info('app.shown', { ms: process.uptime() * 1000 });
}

if (becomeOnlyInstance(() => home)) {
  start().catch((error: unknown) => {
    log.error('app.startFailed', { error });
    dialog.showErrorBox('Harbour', 'Harbour could not start. What was saved is safe.');
    app.exit(1);
  });
} else {
  profile.dispose();
  app.exit(0);
}
