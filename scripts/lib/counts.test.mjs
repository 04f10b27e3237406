import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { addCounts, formatCounts, readPlaywrightCounts, readVitestCounts } from './counts.mjs';

/** @param {unknown} report */
function writeReport(report) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'tumen-counts-')), 'report.json');
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  return file;
}

it('reads the numbers of Vitest', () => {
  const file = writeReport({ success: false, numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
  expect(readVitestCounts(file, false)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

it.each([
  ['a test file could not be loaded', { success: false, numPassedTests: 5, numFailedTests: 0 }],
  ['the report is cut off', '{"numPassedTests": 5'],
])('counts one failure when %s', (_case, report) => {
  expect(readVitestCounts(writeReport(report), true).failed).toBe(1);
});

it('counts one failure when there is no report, or the runner failed after the last test', () => {
  expect(readVitestCounts('/nonexistent', true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(readVitestCounts(writeReport({ success: true, numPassedTests: 5 }), false).failed).toBe(1);
  expect(readPlaywrightCounts('/nonexistent', true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('counts a test of Playwright that passed on a repetition as passed', () => {
  const file = writeReport({ stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 2 } });
  expect(readPlaywrightCounts(file, true)).toEqual({ passed: 4, failed: 0, skipped: 2 });
});

it('adds up and ends with the line that scripts look for', () => {
  const sum = addCounts([
    { passed: 2, failed: 0, skipped: 1 },
    { passed: 3, failed: 1, skipped: 0 },
  ]);
  expect(formatCounts(sum)).toBe('5 passed, 1 failed');
});
