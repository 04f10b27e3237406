import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const sandbox = mkdtempSync(path.join(tmpdir(), 'tumen-imports-'));

beforeAll(() => {
  for (const file of ['biome.json', '.gitignore']) cpSync(path.join(root, file), path.join(sandbox, file));
});
afterAll(() => rmSync(sandbox, { recursive: true, force: true }));

/** Tells whether our lint rules let a file in `folder` import `imported`. @param {string} folder @param {string} imported */
function isAllowed(folder, imported) {
  mkdirSync(path.join(sandbox, folder), { recursive: true });
  const file = path.join(folder, 'sample.ts');
  writeFileSync(path.join(sandbox, file), `export { something } from '${imported}';\n`);
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', file], { cwd: sandbox, encoding: 'utf8' });
  const report = stdout + stderr;
  expect(report).toContain('Checked 1 file');
  return !report.includes('lint/style/noRestrictedImports');
}

// One bad sample for each rule, so that a renamed folder cannot silence it.
describe('import directions', () => {
  it.each([
    ['packages/domain/src', '@tumen/content/read-content'],
    ['packages/domain/src', 'node:fs'],
    ['packages/content/src', '@tumen/database/client'],
    ['packages/ui/src', '@apollo/client/react'],
    ['prisma/src', '@tumen/schema/schema'],
    ['packages/schema/src', '@tumen/content/read-content'],
    ['packages/schema/src', 'graphql-yoga'],
    ['apps/api/src', '@tumen/content/read-content'],
    ['apps/web/src', '@tumen/database/client'],
    ['apps/web/src', '@tumen/domain/quiz/scoring/score'],
  ])('refuse in %s an import of %s', (folder, imported) => {
    expect(isAllowed(folder, imported)).toBe(false);
  });

  it('let the site import the public part of the domain', () => {
    expect(isAllowed('apps/web/src', '@tumen/domain/localized-text')).toBe(true);
  });
});
