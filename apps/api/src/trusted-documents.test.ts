import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readTrustedDocuments } from './trusted-documents.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tumen-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = 'query Claims {\n  claims {\n    code\n  }\n}';
const ID = `sha256:${createHash('sha256').update(TEXT).digest('hex')}`;

function read(content: string, admitted: 'any' | 'trusted' = 'any') {
  const file = path.join(folder, 'list.json');
  writeFileSync(file, content);
  return readTrustedDocuments({ TRUSTED_DOCUMENTS: file, ADMITTED_DOCUMENTS: admitted });
}

it('reads texts by their ids', () => {
  expect(read(JSON.stringify({ [ID]: TEXT }))).toEqual(new Map([[ID, TEXT]]));
});

it('knows no ids without the file', () => {
  expect(readTrustedDocuments({ TRUSTED_DOCUMENTS: path.join(folder, 'none.json'), ADMITTED_DOCUMENTS: 'any' }).size).toBe(0);
});

it('refuses to start without the file when nothing else is admitted', () => {
  const file = path.join(folder, 'none.json');
  expect(() => readTrustedDocuments({ TRUSTED_DOCUMENTS: file, ADMITTED_DOCUMENTS: 'trusted' })).toThrow(
    /ADMITTED_DOCUMENTS=trusted admits what .*none\.json lists, .*`npm run generate` writes it\.$/,
  );
});

it.each([
  ['is cut off', `{ "${ID}": "query`],
  ['is no list', '[]'],
  ['holds what is no text', JSON.stringify({ [ID]: 1 })],
  ['was changed by hand', JSON.stringify({ [ID]: '{ claims { text } }' })],
])('names the file and the remedy when it %s', (_case, content) => {
  expect(() => read(content)).toThrow(
    /^The API cannot start\. .*list\.json is no list of trusted documents: .+\. `npm run generate` writes it anew\.$/,
  );
});
