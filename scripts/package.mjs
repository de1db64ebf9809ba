// npm run package [-- --dir] [--test]: the installer for this system; `--dir` only the folder that it would hold;
// `--test` the twin for tests, which can be driven from outside.
import './runtime/tools-node.mjs';
import { join } from 'node:path';
import { fail, PlainError, say } from './runtime/say.mjs';

try {
  const { build, Platform } = await import('electron-builder');
  const { rmSync } = await import('node:fs');
  const { buildAll } = await import('./build/build-all.mjs');
  const { root } = await import('./runtime/places.mjs');
  const { prepareRuntime } = await import('./runtime/prepare.mjs');

  const dir = process.argv.includes('--dir');
  const kind = process.argv.includes('--test') ? 'test' : 'release';
  const runtime = await prepareRuntime();
  if (kind === 'test' && !dir)
    throw new PlainError('the twin for tests never goes into an installer: add --dir');
  if (runtime.kind === 'registry' && !dir) {
    throw new PlainError(
      `Electron ${runtime.version} from the npm registry is past its support and never goes into an installer.\n` +
        'Make installers where the official Electron can be downloaded, or pack a folder for tests: npm run package -- --dir',
    );
  }
  await buildAll({ test: kind === 'test' });

  process.env.HARBOUR_PACKAGE_KIND = kind;
  process.env.HARBOUR_PACKAGE_RUNTIME = runtime.kind;
  if (runtime.sqliteBinding) process.env.HARBOUR_SQLITE_BINDING = runtime.sqliteBinding;
  else delete process.env.HARBOUR_SQLITE_BINDING;
  const output = join('out', `package-${kind}`);
  rmSync(join(root, output), { recursive: true, force: true });
  const made = await build({
    projectDir: root,
    targets: Platform.current().createTarget(dir ? 'dir' : undefined),
    publish: 'never',
    // Added to electron-builder.yml.
    config: {
      directories: { output },
      electronVersion: runtime.version,
      electronDist: runtime.folder,
      files: [{ from: kind === 'test' ? 'out/test-app/dist' : 'dist', to: 'dist' }],
    },
  });
  if (runtime.kind === 'registry')
    say(`packed Electron ${runtime.version} from the npm registry: for tests only, never to be given away`);
  say(`the ${kind} build is in ${dir ? join(root, output) : made.join(', ')}`);
} catch (error) {
  fail(error);
}
