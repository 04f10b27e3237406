import { expect, it } from 'vitest';
import { readDepth } from './read-depth.ts';

it.each([
  ['1', 1],
  ['4', 4],
  [undefined, 5],
  ['0', 5],
  ['6', 5],
  ['2.5', 5],
  ['two', 5],
])('reads %s as %i', (value, depth) => {
  expect(readDepth(value)).toBe(depth);
});
