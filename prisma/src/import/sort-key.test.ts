import { expect, it } from 'vitest';
import { sortKey } from './sort-key.ts';

it.each([
  ['Károly Fendler', 'karoly fendler'],
  ['Ōe Kenzaburō', 'oe kenzaburo'],
  ['Чойбалсан й', 'чойбалсан й'],
  ['한국', '한국'],
])('orders %s as %s', (text, key) => {
  expect(sortKey(text)).toBe(key);
});
