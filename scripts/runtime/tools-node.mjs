import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Imported first by every command: the tools need Node 24, which `npm run` finds among the dependencies. A command that
// was started with the machine's own older Node starts itself again with that one.
const bin = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules', '.bin');
const node = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');

if (Number.parseInt(process.versions.node, 10) < 24) {
  if (!existsSync(node)) {
    process.stderr.write('harbour: the dependencies are missing; type: npm ci\n');
    process.exit(1);
  }
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const again = spawnSync(node, process.argv.slice(1), {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  process.exit(again.status ?? 1);
}
