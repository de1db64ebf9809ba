import { _electron } from '@playwright/test';
import { testApp } from '../build/build-all.mjs';

/** How long an orderly end may take. */
const END_MS = 10_000;

/** The app in its test build on a profile, at the door and on the screen, as the end-to-end tests start it. */
export async function openApp(electron, profile, folder = testApp) {
  // Playwright finds the runtime through the electron package, and so holds the app until it is attached.
  Object.assign(process.env, electron.env);
  const app = await _electron.launch({
    args: [...electron.args, folder],
    env: { ...process.env, ...profile.env },
  });
  const page = await app.firstWindow();
  await page.waitForFunction(
    () => document.visibilityState === 'visible' && document.querySelector('main .hb-tile') !== null,
  );
  return {
    page,
    cdp: await page.context().newCDPSession(page),
    /** Ends it in order, past the guard that keeps the window open while a person request waits. */
    async close() {
      const { promise: gone, resolve } = Promise.withResolvers();
      app.process().once('exit', resolve);
      await app
        .evaluate(({ BrowserWindow }) => {
          for (const window of BrowserWindow.getAllWindows()) window.destroy();
        })
        .catch(() => {});
      const late = setTimeout(() => app.process().kill('SIGKILL'), END_MS);
      await gone;
      clearTimeout(late);
    },
  };
}

/** Groups at the door whose first pupil signs in by the tile alone. @returns their names, by band */
export function pupilsAtDoor(page) {
  return page.evaluate(async () => {
    const { calls } = window.harbour;
    const found = { primary: [], secondary: [] };
    const { value } = await calls['door.groups']({});
    for (const group of value.groups) {
      const { value: door } = await calls['door.pupils']({ groupId: group.id });
      for (const pupil of door.pupils) {
        if (!pupil.needsPictures)
          found[group.band].push({ id: pupil.id, group: group.name, name: pupil.displayName });
      }
    }
    return found;
  });
}
