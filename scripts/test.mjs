// npm test [-- --only=types,unit,e2e]: all checks and tests. The last line is `N passed, N failed`.
import './runtime/tools-node.mjs';
import { fail, PlainError } from './runtime/say.mjs';

try {
  const { stages } = await import('./test/stages.mjs');
  const only = process.argv
    .find((arg) => arg.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  const unknown = only?.filter((name) => !stages.some((stage) => stage.name === name)) ?? [];
  if (unknown.length > 0) {
    throw new PlainError(
      `no such stage: ${unknown.join(', ')}. There are ${stages.map((stage) => stage.name).join(', ')}`,
    );
  }
  let passed = 0;
  let failed = 0;
  /** @type {string[]} */
  const lines = [];
  for (const stage of stages.filter(({ name }) => !only || only.includes(name))) {
    process.stdout.write(`\n== ${stage.name}\n`);
    const from = performance.now();
    const count = await stage.run();
    passed += count.passed;
    failed += count.failed;
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    lines.push(`${stage.name.padEnd(12)} ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  }
  process.stdout.write(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
} catch (error) {
  fail(error);
}
