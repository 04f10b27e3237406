import { expect, it } from 'vitest';
import { isoDates } from './iso-dates.ts';

it.each([
  ['1961-07-06', '1961-07-06', undefined],
  ['1950-11', '1950-11', undefined],
  ['1950', '1950', undefined],
  ['1984-05-23/1984-05-25', '1984-05-23', '1984-05-25'],
  ['2022-02-24/..', '2022-02-24', undefined],
  ['1986~', undefined, undefined],
  ['1986?/1987', undefined, '1987'],
  ['1986-05%', undefined, undefined],
  [null, undefined, undefined],
])('is as exact as %s and no more', (edtf, start, end) => {
  expect(isoDates(edtf)).toEqual({ start, end });
});
