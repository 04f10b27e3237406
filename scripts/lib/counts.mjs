import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Reads the counts of a Vitest JSON report. A runner that failed without a failed test (it crashed, or wrote no report) counts as one
 * failure.
 *
 * @param {string} file
 * @param {boolean} isRunnerGreen whether the runner ended with code 0
 * @returns {Counts}
 */
export function readVitestCounts(file, isRunnerGreen) {
  const report = readReport(file);
  const counts = {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  // A file that cannot be loaded has no tests; it stands among the failed suites.
  const hasBrokenFile = report ? report.success === false && counts.failed === 0 : true;
  return (hasBrokenFile || !isRunnerGreen) && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * Reads the counts of a Playwright JSON report, in the same way. A test that passed on a repetition counts as passed.
 *
 * @param {string} file
 * @param {boolean} isRunnerGreen
 * @returns {Counts}
 */
export function readPlaywrightCounts(file, isRunnerGreen) {
  const stats = readReport(file)?.stats;
  const counts = {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  };
  return (!stats || !isRunnerGreen) && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {string} file */
function readReport(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * The last line of `npm test`.
 *
 * @param {Counts} counts
 */
export function formatCounts({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
