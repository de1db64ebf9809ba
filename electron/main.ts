// First: it ends the process when a switch is given that a release must not have.
import './app/switches.ts';
import { join } from 'node:path';
import type { EventName, EventPayload } from '@harbour/shared/ipc/contract';
import { app, type BrowserWindow, dialog, ipcMain, powerMonitor, protocol } from 'electron';
import { readBuildKind } from './app/build-kind.ts';
import { createCentre } from './app/centre.ts';
import { createDesktop } from './app/desktop.ts';
import { deviceVaultFor } from './app/deviceVault.ts';
import { heldStart } from './app/heldStart.ts';
import { becomeOnlyInstance, catchEverything, endCleanly, guardClose } from './app/lifecycle.ts';
import { createLog } from './app/logger.ts';
import { markerFor } from './app/marks.ts';
import { setMenu } from './app/menu.ts';
import { nativeBindingFor } from './app/nativeBinding.ts';
import { profileFor } from './app/paths.ts';
import { ORIGIN, readRendererFiles, SCHEME_PRIVILEGES } from './app/protocol.ts';
import { createShellSession, hardenApp } from './app/session.ts';
import { steadyClock } from './app/steadyClock.ts';
import { registerContract, sendEvent } from './ipc/register.ts';
import { inspectInWorker, readPackInWorker } from './jobs/run.ts';
import { createSpeaker } from './speech/speaker.ts';
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

function emit<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
  if (home && !home.isDestroyed()) sendEvent(home.webContents, name, payload);
}

async function start(): Promise<void> {
  await app.whenReady();
  await driverAttached;
  mark('ready');
  const dist = join(__dirname, '..');
  const centre = createCentre({
    profileDir: profile.folder,
    contentDir: join(dist, 'content'),
    deviceVault: deviceVaultFor(buildKind, process.env, process.platform),
    desktop: createDesktop(() => home),
    nativeBinding: nativeBindingFor(app.isPackaged, process.env),
    inspect: inspectInWorker(),
    readPack: (path) => readPackInWorker(path),
    speaker: createSpeaker(),
    log,
    now: Date.now,
    steadyNow: steadyClock(Date.now, () => performance.now()),
    emit,
    demo,
    version: app.getVersion(),
    locale: app.getLocale(),
  });
  registerContract(ipcMain, {
    handlers: centre.handlers,
    session: () => centre.actor(),
    windowOf: (sender) => (sender === home?.webContents ? 'home' : null),
    origin: ORIGIN,
    audit: (refusal) => centre.audit(refusal),
    log,
    now: () => performance.now(),
  });
  const shellSession = createShellSession({
    root: join(dist, 'renderer'),
    files: readRendererFiles(join(dist, 'renderer-files.json')),
  });
  // Begun before the window: its first reads are done while Chromium makes one, and its work is over before the page asks.
  const opening = centre.start().then(() => mark('data'));
  const { window, ready } = createHomeWindow({
    session: shellSession.session,
    preload: join(dist, 'preload', 'home.cjs'),
    withDevTools,
    log,
    onActivity: () => centre.activity(),
    onLost: () => centre.windowLost(),
    onHopeless: () => {
      dialog.showErrorBox('Harbour', 'Harbour had to stop. What was saved is safe. Please start it again.');
      app.exit(1);
    },
  });
  home = window;
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
  await Promise.all([ready.then(() => mark('page')), opening]);
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
