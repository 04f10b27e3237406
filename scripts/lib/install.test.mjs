import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { isInstalled } from './install.mjs';

/** @type {string} */
let root;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tumen-install-'));
  writeFileSync(path.join(root, 'package-lock.json'), '{}');
  utimesSync(path.join(root, 'package-lock.json'), 1000, 1000);
});

/** @param {number} seconds */
function finishInstall(seconds) {
  const hidden = path.join(root, 'node_modules/.package-lock.json');
  mkdirSync(path.dirname(hidden), { recursive: true });
  writeFileSync(hidden, '{}');
  utimesSync(hidden, seconds, seconds);
}

it('asks for an install in a fresh clone', () => {
  expect(isInstalled(root)).toBe(false);
});

it('asks again when an install was cut off, which leaves packages but no hidden lockfile', () => {
  mkdirSync(path.join(root, 'node_modules/next'), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});

it('asks again when the lockfile is newer', () => {
  finishInstall(999);
  expect(isInstalled(root)).toBe(false);
});

it('is content with packages that somebody installed by hand', () => {
  finishInstall(1001);
  expect(isInstalled(root)).toBe(true);
});
