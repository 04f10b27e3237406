import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeSetup } from './setup-code.mjs';

/** @type {string} */
let dataDir;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'tumen-setup-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test('tells the setup code and where it is asked, as long as there is one', () => {
  writeFileSync(path.join(dataDir, 'setup-code'), 'K7QF-29XM\n');

  const lines = describeSetup({ dataDir, siteUrl: 'http://localhost:3000' });

  expect(lines).toContain('http://localhost:3000/en/teach/sign-up');
  expect(lines).toContain('setup code K7QF-29XM\n');
});

test('says nothing once there is an owner', () => {
  expect(describeSetup({ dataDir, siteUrl: 'http://localhost:3000' })).toBe('');
});
