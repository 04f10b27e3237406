import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toRuns } from './to-runs.ts';

it('joins three or more that follow each other', () => {
  expect(toRuns([1, 2, 3, 5, 8, 9, 11, 12, 13, 14])).toEqual([
    [1, 3],
    [5, 5],
    [8, 8],
    [9, 9],
    [11, 14],
  ]);
  expect(toRuns([])).toEqual([]);
});

it('names every number once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 30 })), (numbers) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const named = toRuns(sorted).flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      expect(named).toEqual(sorted);
    }),
  );
});
