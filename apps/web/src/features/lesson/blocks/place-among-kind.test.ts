import { expect, it } from 'vitest';
import { placeAmongKind } from './place-among-kind.ts';

it('counts each kind of block for itself', () => {
  expect(placeAmongKind(['ProseBlock', 'CheckBlock', 'ProseBlock', 'MapBlock', 'CheckBlock', 'ProseBlock'])).toEqual([
    { number: 1, count: 3 },
    { number: 1, count: 2 },
    { number: 2, count: 3 },
    { number: 1, count: 1 },
    { number: 2, count: 2 },
    { number: 3, count: 3 },
  ]);
});
