import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../runtime/places.mjs';
import { findForbidden } from './forbidden.mjs';
import { countPlaywright, countVitest } from './reports.mjs';
import { run } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, run: () => Promise<Count> }} Stage
 */

const reports = join(root, 'node_modules/.cache/harbour-test');

/** @type {Stage[]} in the order in which they run: the quick ones first */
export const stages = [
  { name: 'types', run: () => check('tsc', '-b') },
  { name: 'lint', run: () => check('biome', 'check', '.') },
  { name: 'unused', run: () => check('knip') },
  { name: 'complete', run: async () => asCount(findForbidden().length === 0) },
  vitest('unit'),
  vitest('integration'),
  vitest('security'),
  { name: 'build', run: () => check('node', 'scripts/build.mjs', '--test') },
  { name: 'package', run: () => check('node', 'scripts/package.mjs', '--dir') },
  { name: 'package-twin', run: () => check('node', 'scripts/package.mjs', '--dir', '--test') },
  { name: 'e2e', run: playwright },
];

/** @param {boolean} ok @returns {Count} */
const asCount = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** @param {string} tool @param {string[]} args */
async function check(tool, ...args) {
  return asCount((await run(tool, args)) === 0);
}

/**
 * @param {string} project
 * @returns {Stage}
 */
function vitest(project) {
  return {
    name: project,
    run: () =>
      counted(project, countVitest, (report) =>
        run('vitest', [
          'run',
          '--project',
          project,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ]),
      ),
  };
}

function playwright() {
  return counted('e2e', countPlaywright, (report) =>
    run('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  );
}

/**
 * Runs a test runner and counts from the report it wrote. A run that failed otherwise (it crashed, found no tests, could
 * not load a file) counts as one failure, so that it can never look like success.
 * @param {string} name
 * @param {(report: unknown) => Count} count
 * @param {(report: string) => Promise<number>} start resolves to the exit code
 * @returns {Promise<Count>}
 */
async function counted(name, count, start) {
  const report = join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const code = await start(report);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
  const broken = code !== 0 || passed + failed === 0;
  return { passed, failed: broken ? Math.max(failed, 1) : failed };
}
