import { expect, it } from 'vitest';
import { moveItem } from './move-item.ts';

it('moves an item one place down', () => {
  expect(moveItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
});

it('keeps the list when the item would leave it', () => {
  expect(moveItem(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  expect(moveItem(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
});
