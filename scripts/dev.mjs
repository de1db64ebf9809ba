// npm run dev [-- --demo ...]: the app, built anew on each change. A change of the renderer reloads the windows, any other
// starts the app again. There is no development server: pages come through the app's own scheme, under its own CSP.
import './runtime/tools-node.mjs';
import { fail, say } from './runtime/say.mjs';

try {
  const { build } = await import('vite');
  const { buildAll } = await import('./build/build-all.mjs');
  const { writeRendererFiles } = await import('./build/renderer-files.mjs');
  const { targets } = await import('./build/targets.mjs');
  const { makeDevApp } = await import('./dev/app.mjs');
  const { prepareEnvironment } = await import('./runtime/environment.mjs');
  const { runtimeLine } = await import('./runtime/prepare.mjs');
  const { root } = await import('./runtime/places.mjs');
  const { exitCode, passSignalsOn, startElectron } = await import('./runtime/run-electron.mjs');

  const environment = await prepareEnvironment();
  environment.env.HARBOUR_CHECKOUT = root;
  await buildAll();
  const folder = await makeDevApp();
  say(runtimeLine(environment.runtime));

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let app;
  let restarting = false;
  const launch = () => {
    const started = startElectron(environment, folder, process.argv.slice(2), { messages: true });
    app = started;
    exitCode(started).then((code) => {
      if (restarting) {
        restarting = false;
        launch();
      } else {
        environment.stop();
        process.exit(code);
      }
    }, fail);
  };
  const restart = () => {
    if (restarting || !app) return;
    say('starting again');
    restarting = true;
    app.kill('SIGTERM');
  };

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let soon;
  for (const target of targets) {
    const config = target.config();
    const watcher = /** @type {import('vite').Rolldown.RolldownWatcher} */ (
      /** @type {unknown} */ (await build({ ...config, build: { ...config.build, watch: {} } }))
    );
    let first = true;
    let broken = false;
    watcher.on('event', (event) => {
      if (event.code === 'START') broken = false;
      // Vite itself prints what is wrong; the app goes on with what it has.
      if (event.code === 'ERROR') broken = true;
      if (event.code !== 'END' || broken) return;
      if (target.name === 'renderer') writeRendererFiles();
      if (first) {
        first = false;
        return;
      }
      say(`built ${target.name}`);
      if (target.name === 'renderer') app?.send('renderer');
      else {
        // One change of shared code builds several targets; start again once.
        clearTimeout(soon);
        soon = setTimeout(restart, 300);
      }
    });
  }
  passSignalsOn(() => app);
  launch();
} catch (error) {
  fail(error);
}
