import type { Random } from '../random.ts';

/** A stream that leaves everything in its order: for files in which the other system shuffles. */
export function createOrderedRandom(): Random {
  const random: Random = {
    integer: (min) => min,
    pick: ([first]) => first,
    shuffle: (items) => [...items],
    sample: (items, count) => items.slice(0, count),
    identify: (items) => items.map((item, index) => ({ id: `o${index + 1}`, item })),
    fork: () => random,
  };
  return random;
}
