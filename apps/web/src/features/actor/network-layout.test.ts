import { describe, expect, it } from 'vitest';
import { layOutNetwork, NETWORK_SIZE } from './network-layout.ts';

const ties = [
  { a: 'ussr', b: 'dprk', weight: 5 },
  { a: 'ussr', b: 'rok', weight: 3 },
  { a: 'dprk', b: 'prc', weight: 2 },
  { a: 'rok', b: 'usa', weight: 1 },
];

describe('layOutNetwork', () => {
  it('draws the same ties alike every time', () => {
    expect(layOutNetwork(ties, 10)).toEqual(layOutNetwork(ties, 10));
  });

  it('keeps the actors with the most shared events, and only ties among them', () => {
    const { nodes, ties: shown } = layOutNetwork(ties, 3);
    expect(nodes.map(({ id }) => id)).toEqual(['ussr', 'dprk', 'rok']);
    expect(shown).toHaveLength(2);
  });

  it('keeps every actor inside the drawing', () => {
    for (const { x, y } of layOutNetwork(ties, 10).nodes) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(NETWORK_SIZE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(NETWORK_SIZE.height);
    }
  });

  it('returns an empty drawing for no ties', () => {
    expect(layOutNetwork([], 10)).toEqual({ nodes: [], ties: [] });
  });
});
