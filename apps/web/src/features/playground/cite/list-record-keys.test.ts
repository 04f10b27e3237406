import { expect, it } from 'vitest';
import { listRecordKeys } from './list-record-keys.ts';

it('lists each record of an answer once, claims by their code', () => {
  const source = { slug: 'izvestia-1961' };
  const node = { slug: '1961-treaty', facts: [{ text: 'a', citations: [{ source }, { source }] }] };
  expect(listRecordKeys({ events: { edges: [{ node }] }, claims: [{ code: 'C-7' }] })).toEqual([
    '1961-treaty',
    'izvestia-1961',
    'C-7',
  ]);
});

it('lists nothing where nothing was selected that tells records apart', () => {
  expect(listRecordKeys({ events: { totalCount: 3 } })).toEqual([]);
  expect(listRecordKeys(undefined)).toEqual([]);
});
