import { expect, it } from 'vitest';
import { median } from './figure.ts';

it('takes the value in the middle, so that one bad round does not count', () => {
  expect(median([9, 100, 10])).toBe(10);
});
