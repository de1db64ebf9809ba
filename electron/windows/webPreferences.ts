import type { Session, WebPreferences } from 'electron';

/** What every window of ours is made with; a test compares it with what Electron really applied. */
export function lockedDown(options: {
  preload: string;
  session: Session;
  withDevTools: boolean;
}): WebPreferences {
  return {
    preload: options.preload,
    session: options.session,
    devTools: options.withDevTools,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    webgl: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    disableDialogs: true,
    defaultFontSize: 16,
  };
}
