import { expect, test } from 'vitest';
import { findTies } from './actor-ties.ts';

test('joins actors that took part in the same events, the most frequent pair first', () => {
  const ties = findTies([
    { event: 'visit', actor: 'ussr' },
    { event: 'visit', actor: 'dprk' },
    { event: 'visit', actor: 'china' },
    { event: 'treaty', actor: 'dprk' },
    { event: 'treaty', actor: 'ussr' },
    { event: 'speech', actor: 'rok' },
  ]);
  expect(ties).toEqual([
    { a: 'dprk', b: 'ussr', events: ['visit', 'treaty'] },
    { a: 'china', b: 'ussr', events: ['visit'] },
    { a: 'china', b: 'dprk', events: ['visit'] },
  ]);
});

test('finds no tie of an actor alone', () => {
  expect(findTies([{ event: 'speech', actor: 'rok' }])).toEqual([]);
});
