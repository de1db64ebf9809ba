// Takes the place of Electron's own default app, which the registry's runtime lacks: `electron [-r FILE] FOLDER`
// runs the app in FOLDER as the official runtime does. This is CommonJS because it is loaded before any app.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { app } = require('electron');

const preloads = [];
let folder = '.';
const args = process.argv.slice(1);
for (let index = 0; index < args.length; index += 1) {
  const arg = args[index];
  if (arg === '-r' || arg === '--require') {
    index += 1;
    if (args[index]) preloads.push(args[index]);
  } else if (!arg.startsWith('-')) {
    folder = arg;
    break;
  }
}
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
if (preloads.length > 0) Module._preloadModules(preloads);

const home = path.resolve(folder);
let description;
try {
  description = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
} catch (error) {
  process.stderr.write(`There is no app in ${home}: ${error.message}\n`);
  process.exit(1);
}
app.setVersion(description.version || '0.0.0');
app.setName(description.productName || description.name);
app.setAppPath(home);
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
}
Module._load(path.join(home, description.main || 'index.js'), undefined, true);
