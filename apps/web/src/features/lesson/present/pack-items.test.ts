import { expect, it } from 'vitest';
import { packItems } from './pack-items.ts';

const widthOf = (item: number) => item;

it('fills each group as far as it goes, in order', () => {
  expect(packItems([4, 5, 2, 7, 3], widthOf, 10)).toEqual([[4, 5], [2, 7], [3]]);
});

it('gives an item that is too wide a group of its own', () => {
  expect(packItems([1, 20, 1], widthOf, 10)).toEqual([[1], [20], [1]]);
});
