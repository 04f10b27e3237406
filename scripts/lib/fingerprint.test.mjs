import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.mjs';

/** @type {string} */
let root;

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tumen-fingerprint-'));
  write('apps/api/src/main.ts', 'export {};');
  write('turbo.json', '{}');
});

it('stays the same when only times change or a build leaves its files', () => {
  const before = fingerprint(root, ['apps', 'turbo.json']);

  utimesSync(path.join(root, 'turbo.json'), 1, 1);
  write('apps/api/dist/main.js', 'built');
  write('apps/api/node_modules/x/index.js', 'installed');

  expect(fingerprint(root, ['apps', 'turbo.json'])).toBe(before);
});

it.each([
  ['a file changes', () => write('apps/api/src/main.ts', 'export const a = 1;')],
  ['a file appears', () => write('apps/api/src/new.ts', '')],
  ['a named file changes', () => write('turbo.json', '{ }')],
])('changes when %s', (_case, change) => {
  const before = fingerprint(root, ['apps', 'turbo.json']);
  change();
  expect(fingerprint(root, ['apps', 'turbo.json'])).not.toBe(before);
});
