import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { addCounts, formatCounts, readPlaywrightCounts, readVitestCounts } from './counts.mjs';
import { root } from './environment.mjs';

/** @param {unknown} report */
function writeReport(report) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'tumen-counts-')), 'report.json');
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  return file;
}

it('reads the numbers of Vitest', () => {
  const file = writeReport({ success: false, numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
  expect(readVitestCounts(file, false)).toMatchObject({ passed: 5, failed: 2, skipped: 2 });
});

it.each([
  ['a test file could not be loaded', { success: false, numPassedTests: 5, numFailedTests: 0 }],
  ['the report is cut off', '{"numPassedTests": 5'],
])('counts one failure when %s', (_case, report) => {
  expect(readVitestCounts(writeReport(report), true).failed).toBe(1);
});

it('counts one failure when there is no report, or the runner failed after the last test', () => {
  expect(readVitestCounts('/nonexistent', true)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
  expect(readVitestCounts(writeReport({ success: true, numPassedTests: 5 }), false).failed).toBe(1);
  expect(readPlaywrightCounts('/nonexistent', true)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
});

it('counts a test of Playwright that passed on a repetition as passed, and names it', () => {
  const tests = [{ status: 'flaky', results: [{ error: { message: 'Timed out\nCall log' } }, {}] }];
  const suites = [{ specs: [{ title: 'opens', ok: true, file: 'map.spec.ts', line: 7, tests }] }];
  const file = writeReport({ stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 2 }, suites });
  expect(readPlaywrightCounts(file, true)).toEqual({
    passed: 4,
    failed: 0,
    skipped: 2,
    failures: [],
    repeats: ['e2e/map.spec.ts:7 › opens › Timed out'],
  });
});

it('names a failed test with its place and the first line of its reason, of either runner', () => {
  const failed = {
    status: 'failed',
    fullName: 'sums adds',
    failureMessages: ['AssertionError: expected 1 to be 2\n    at sum.ts:3'],
  };
  const name = path.join(root, 'packages/domain/src/sum.test.ts');
  const vitest = { success: false, numFailedTests: 1, testResults: [{ name, status: 'failed', assertionResults: [failed] }] };
  expect(readVitestCounts(writeReport(vitest), false).failures).toEqual([
    'packages/domain/src/sum.test.ts › sums adds › AssertionError: expected 1 to be 2',
  ]);

  const error = { message: '\u001b[31mTimed out\u001b[39m\nCall log' };
  const spec = { title: 'opens', ok: false, file: 'map.spec.ts', line: 7, tests: [{ results: [{ error }] }] };
  const playwright = { stats: { unexpected: 1 }, suites: [{ suites: [{ specs: [spec, { ...spec, ok: true }] }] }] };
  expect(readPlaywrightCounts(writeReport(playwright), false).failures).toEqual(['e2e/map.spec.ts:7 › opens › Timed out']);
});

it('names a file that could not be loaded', () => {
  const broken = { name: path.join(root, 'a.test.ts'), status: 'failed', message: 'No such module', assertionResults: [] };
  expect(readVitestCounts(writeReport({ success: false, numFailedTests: 0, testResults: [broken] }), false).failures).toEqual([
    'a.test.ts › No such module',
  ]);
});

it('adds up and ends with the line that scripts look for', () => {
  const sum = addCounts([
    { passed: 2, failed: 0, skipped: 1, failures: [], repeats: ['slow'] },
    { passed: 3, failed: 1, skipped: 0, failures: ['knip'], repeats: [] },
  ]);
  expect(formatCounts(sum)).toBe('5 passed, 1 failed');
  expect(sum).toMatchObject({ failures: ['knip'], repeats: ['slow'] });
});
