import type { EventName, EventPayload } from '@harbour/shared/ipc/contract';
import { app, type BrowserWindow, ipcMain } from 'electron';
import { registerContract, sendEvent } from '../ipc/register.ts';
import { inspectInWorker, readPackInWorker } from '../jobs/run.ts';
import { createSpeaker } from '../speech/speaker.ts';
import type { BuildKind } from './build-kind.ts';
import { createCentre } from './centre.ts';
import type { Centre } from './centre-types.ts';
import { createDesktop } from './desktop.ts';
import { deviceVaultFor } from './deviceVault.ts';
import type { Log } from './logger.ts';
import { nativeBindingFor } from './nativeBinding.ts';
import { ORIGIN } from './protocol.ts';
import { steadyClock } from './steadyClock.ts';

export type ServiceOptions = {
  profileDir: string;
  /** Where the lessons that come with the app lie. */
  contentDir: string;
  buildKind: BuildKind;
  demo: boolean;
  log: Log;
  home: () => BrowserWindow | null;
};

export type Service = {
  centre: Centre;
  /** The data on its way; resolves also when it stays sealed. */
  opening: Promise<void>;
};

/**
 * All of main that holds data and answers calls. It is most of main's code, the contract's schemas above all, and is fetched by
 * `import()` when the window is under way, so that Chromium need not wait for it. Answers calls when this returns.
 */
export function startService({
  profileDir,
  contentDir,
  buildKind,
  demo,
  log,
  home,
}: ServiceOptions): Service {
  function emit<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
    const window = home();
    if (window && !window.isDestroyed()) sendEvent(window.webContents, name, payload);
  }
  const centre = createCentre({
    profileDir,
    contentDir,
    deviceVault: deviceVaultFor(buildKind, process.env, process.platform),
    desktop: createDesktop(home),
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
    windowOf: (sender) => (sender === home()?.webContents ? 'home' : null),
    origin: ORIGIN,
    audit: (refusal) => centre.audit(refusal),
    log,
    now: () => performance.now(),
  });
  return { centre, opening: centre.start() };
}
