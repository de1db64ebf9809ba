// The limit we measure against: Electron with one window that shows one heading, and nothing else.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false, width: 1366, height: 768 });
  window.once('ready-to-show', () => {
    window.show();
    process.stdout.write(`READY ${Date.now()}\n`);
  });
  window.loadFile(`${__dirname}/index.html`);
});
