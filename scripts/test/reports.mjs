/** @typedef {import('./stages.mjs').Count} Count */

/**
 * Counts a Vitest JSON report. A file that could not be loaded holds no tests and counts as one failure; so does each test
 * that was skipped, because a test that does not run proves nothing.
 * @param {any} report
 * @returns {Count}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' &&
      file.assertionResults.every((/** @type {any} */ test) => test.status !== 'failed'),
  ).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken + skipped };
}

/**
 * Counts a Playwright JSON report. A skipped test counts as a failure, and so does an error outside any test.
 * @param {any} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + skipped + (unexpected === 0 ? report.errors.length : 0),
  };
}
