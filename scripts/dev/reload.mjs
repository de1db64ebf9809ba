import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { createFileServer, readRendererFiles, SCHEME } from '../../electron/app/protocol.ts';

/**
 * The app that `npm run dev` runs: the built one, which also reloads its windows when the tools say that the renderer
 * was built anew. It serves the new files through the app's own server, with the same rules and the same CSP.
 */
const checkout = process.env.HARBOUR_CHECKOUT ?? '';
app.setAppPath(checkout);

process.on('message', (message) => {
  if (message !== 'renderer') return;
  const dist = join(checkout, 'dist');
  const serve = createFileServer(
    join(dist, 'renderer'),
    readRendererFiles(join(dist, 'renderer-files.json')),
  );
  for (const window of BrowserWindow.getAllWindows()) {
    const { protocol } = window.webContents.session;
    protocol.unhandle(SCHEME);
    protocol.handle(SCHEME, (request) => serve({ url: request.url, method: request.method }));
    window.webContents.reloadIgnoringCache();
  }
});
// The tools ended, so nobody would end us.
process.on('disconnect', () => app.quit());
