import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { LockHeldError, readStartTime, takeLock } from './lock.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tumen-lock-'));
});

function leaveLock(pid: number, started: string) {
  writeFileSync(path.join(folder, 'lock'), JSON.stringify({ pid, started }));
}

it('is taken again by the same process and after a release', () => {
  const first = takeLock(folder);
  expect(takeLock(folder).isRecovery).toBe(false);
  first.release();
  expect(takeLock(folder).isRecovery).toBe(false);
});

it('is not taken from a live process', () => {
  leaveLock(process.ppid, readStartTime(process.ppid));
  expect(() => takeLock(folder)).toThrow(LockHeldError);
});

it.each([
  ['a process that is gone', 2 ** 22 + 1, 'any'],
  ['a process whose number another one has now', process.ppid, 'an earlier start'],
])('is taken over from %s, and tells so', (_case, pid, started) => {
  leaveLock(pid, started);
  expect(takeLock(folder).isRecovery).toBe(true);
});

it('is taken over when its file is damaged', () => {
  writeFileSync(path.join(folder, 'lock'), '{"pid":');
  expect(takeLock(folder).isRecovery).toBe(true);
});
