import fc from 'fast-check';
import { it } from 'vitest';
import { nextSequence } from './next-sequence.ts';

it('numbers the later of two answers higher, though neither device knows of the other', () => {
  const start = Date.parse('2027-04-20T09:00:00Z');
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 10_000_000 }), fc.integer({ min: 10, max: 1_000_000 }), (first, later) => {
      return nextSequence(0, start, start + first + later) > nextSequence(0, start, start + first);
    }),
  );
});

it('always counts above what is known, and stays a whole number of GraphQL', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), fc.integer(), fc.integer({ min: 0, max: 4e12 }), (known, start, now) => {
      const next = nextSequence(known, start, now);
      return next > known && next <= 2_147_483_647;
    }),
  );
});
