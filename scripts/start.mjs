// npm start [-- --demo ...]: prepares the runtime, builds what is stale and runs the app.
import './runtime/tools-node.mjs';
import { fail, say } from './runtime/say.mjs';

try {
  const { buildAll } = await import('./build/build-all.mjs');
  const { prepareEnvironment } = await import('./runtime/environment.mjs');
  const { runtimeLine } = await import('./runtime/prepare.mjs');
  const { root } = await import('./runtime/places.mjs');
  const { exitCode, passSignalsOn, startElectron } = await import('./runtime/run-electron.mjs');

  const environment = await prepareEnvironment();
  await buildAll();
  say(runtimeLine(environment.runtime));
  const app = startElectron(environment, root, process.argv.slice(2));
  passSignalsOn(() => app);
  const code = await exitCode(app);
  environment.stop();
  process.exit(code);
} catch (error) {
  fail(error);
}
