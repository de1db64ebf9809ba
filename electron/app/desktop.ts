import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { Desktop } from './centre-types.ts';

/** The system's dialogs, always over the home window. Files are only ever touched where a dialog said so. */
export function createDesktop(home: () => BrowserWindow | null): Desktop {
  return {
    async chooseFile({ title, kind, extensions }) {
      const window = home();
      if (!window) return null;
      const answer = await dialog.showOpenDialog(window, {
        title,
        defaultPath: app.getPath('documents'),
        properties: ['openFile', 'dontAddToRecent'],
        filters: [{ name: kind, extensions: [...extensions] }],
      });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    async saveFile({ suggestedName, kind, extensions, bytes }) {
      const window = home();
      if (!window) return false;
      const answer = await dialog.showSaveDialog(window, {
        defaultPath: join(app.getPath('documents'), suggestedName),
        properties: ['dontAddToRecent', 'createDirectory', 'showOverwriteConfirmation'],
        filters: [{ name: kind, extensions: [...extensions] }],
      });
      if (answer.canceled || !answer.filePath) return false;
      try {
        await writeFile(answer.filePath, bytes);
      } catch (error) {
        // A full disk or a stick that was pulled out: half a file would look like a whole one.
        await rm(answer.filePath, { force: true }).catch(() => {});
        throw error;
      }
      return true;
    },
    printWindow() {
      const window = home();
      if (!window) return Promise.resolve(false);
      return new Promise((resolve) => {
        window.webContents.print({ silent: false, printBackground: true }, (success) => resolve(success));
      });
    },
    async saveWindowAsPdf(suggestedName) {
      const window = home();
      if (!window) return false;
      // Made before anybody is asked where to: while the dialog stands, the page may go on to somebody else.
      const pdf = await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true });
      const answer = await dialog.showSaveDialog(window, {
        defaultPath: join(app.getPath('documents'), suggestedName),
        properties: ['dontAddToRecent', 'createDirectory', 'showOverwriteConfirmation'],
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      });
      if (answer.canceled || !answer.filePath) return false;
      await writeFile(answer.filePath, pdf, { mode: 0o600 });
      return true;
    },
    // The one use of the shell in the whole app; it opens the file manager, never a program or a page.
    showFolder: (folder) => shell.showItemInFolder(folder),
    quit: () => home()?.close(),
  };
}
