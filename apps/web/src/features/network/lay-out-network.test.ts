import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutNetwork, overlaps } from './lay-out-network.ts';

const SIZE = { width: 860, height: 640 };
const room = (slug: string, halfWidth = 50) => ({ slug, halfWidth, above: 12, below: 30 });

/** Up to 34 actors with names of any length that a drawing allows, and some ties among them. */
const network = fc.array(fc.integer({ min: 12, max: 65 }), { minLength: 1, maxLength: 34 }).chain((widths) =>
  fc.record({
    rooms: fc.constant(widths.map((width, index) => room(`a${index}`, width))),
    pairs: fc.array(
      fc.record({
        a: fc.nat(widths.length - 1).map((index) => `a${index}`),
        b: fc.nat(widths.length - 1).map((index) => `a${index}`),
        count: fc.integer({ min: 1, max: 40 }),
      }),
      { maxLength: 60 },
    ),
  }),
);

describe('layOutNetwork', () => {
  it('draws the same network alike every time', () => {
    fc.assert(
      fc.property(network, ({ rooms, pairs }) => {
        expect(layOutNetwork(rooms, pairs, SIZE)).toEqual(layOutNetwork(rooms, pairs, SIZE));
      }),
      { numRuns: 10 },
    );
  });

  it('lets no two marks or names overlap, and none leave the drawing', () => {
    fc.assert(
      fc.property(network, ({ rooms, pairs }) => {
        const bodies = layOutNetwork(rooms, pairs, SIZE).map((point, index) => ({ ...room(''), ...rooms[index], ...point }));
        for (const [index, one] of bodies.entries()) {
          expect(bodies.slice(index + 1).filter((other) => overlaps(one, other))).toEqual([]);
          expect(one.x - one.halfWidth).toBeGreaterThanOrEqual(-0.1);
          expect(one.x + one.halfWidth).toBeLessThanOrEqual(SIZE.width + 0.1);
          expect(one.y - one.above).toBeGreaterThanOrEqual(-0.1);
          expect(one.y + one.below).toBeLessThanOrEqual(SIZE.height + 0.1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('sets tied actors nearer to each other than to others', () => {
    const points = new Map(
      layOutNetwork(
        ['a', 'b', 'c', 'd'].map((slug) => room(slug, 20)),
        [
          { a: 'a', b: 'b', count: 9 },
          { a: 'c', b: 'd', count: 9 },
        ],
        SIZE,
      ).map((point) => [point.slug, point]),
    );
    const distance = (one: string, other: string) =>
      Math.hypot(
        (points.get(one)?.x ?? 0) - (points.get(other)?.x ?? 0),
        (points.get(one)?.y ?? 0) - (points.get(other)?.y ?? 0),
      );
    expect(distance('a', 'b')).toBeLessThan(distance('a', 'c'));
    expect(distance('c', 'd')).toBeLessThan(distance('b', 'd'));
  });
});
