// npm run build [-- --test] [--force]
import './runtime/tools-node.mjs';
import { fail } from './runtime/say.mjs';

try {
  const { buildAll } = await import('./build/build-all.mjs');
  await buildAll({ test: process.argv.includes('--test'), force: process.argv.includes('--force') });
} catch (error) {
  fail(error);
}
