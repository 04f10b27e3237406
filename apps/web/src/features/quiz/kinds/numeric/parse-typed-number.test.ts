import { expect, it } from 'vitest';
import { parseTypedNumber } from './parse-typed-number.ts';

it.each([
  ['15.4', 15.4],
  ['15,4', 15.4],
  ['1 501,5', 1501.5],
  ['1,600', 1600],
  ['-3', -3],
  ['0', 0],
])('reads %s', (text, number) => {
  expect(parseTypedNumber(text)).toBe(number);
});

it.each(['', 'many', '1.2.3', '12 %', '1e3'])('refuses "%s"', (text) => {
  expect(parseTypedNumber(text)).toBeNull();
});
