import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './environment.mjs';

/**
 * `failures`: a line for each failed test that has a name, for the end of a long log. `repeats`: the same for those that passed when they
 * were repeated.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[], repeats: string[] }} Counts
 */

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
    failures: (report?.testResults ?? []).flatMap(listVitestFailures),
    repeats: [],
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
  const report = readReport(file);
  const stats = report?.stats;
  const counts = {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
    failures: listSpecs(report?.suites).flatMap((spec) => (spec.ok ? [] : formatSpec(spec))),
    repeats: listSpecs(report?.suites).flatMap((spec) =>
      spec.tests.some(({ status }) => status === 'flaky') ? formatSpec(spec) : [],
    ),
  };
  return (!stats || !isRunnerGreen) && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }} file
 */
function listVitestFailures({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  const place = path.relative(root, name);
  // A file that cannot be loaded, or whose preparation fails, has a message of its own.
  if (failed.length === 0 && status === 'failed') return [formatTestFailure(place, '', message)];
  return failed.map((test) => formatTestFailure(place, test.fullName, test.failureMessages?.[0]));
}

/**
 * @typedef {{ status?: string, results: { error?: { message?: string } }[] }} PlaywrightTest
 * @typedef {{ title: string, ok: boolean, file: string, line: number, tests: PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 */

/** @param {PlaywrightSuite[]} [suites] @returns {PlaywrightSpec[]} */
function listSpecs(suites = []) {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...listSpecs(suite.suites)]);
}

/** With the last fault that was seen: a repetition that passed has none. @param {PlaywrightSpec} spec */
function formatSpec({ file, line, title, tests }) {
  const errors = tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? []));
  return formatTestFailure(`e2e/${file}:${line}`, title, errors.at(-1));
}

/** @param {string} place @param {string} title @param {string | undefined} message */
function formatTestFailure(place, title, message = '') {
  const [reason = ''] = stripVTControlCharacters(message).split('\n');
  return [place, title, reason].filter((part) => part !== '').join(' › ');
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
    (sum, { passed, failed, skipped, failures, repeats }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
      failures: [...sum.failures, ...failures],
      repeats: [...sum.repeats, ...repeats],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [], repeats: [] },
  );
}

/**
 * The last line of `npm test`.
 *
 * @param {Pick<Counts, 'passed' | 'failed'>} counts
 */
export function formatCounts({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
