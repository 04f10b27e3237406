import { describe, expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';

describe('placeLabels', () => {
  it('sets a name on the right of its point', () => {
    expect(placeLabels([{ x: 100, y: 50, text: 'Seoul', radius: 5 }], 400)).toEqual([{ anchor: 'start', x: 110, y: 50 }]);
  });

  it('turns to the left at the right edge', () => {
    expect(placeLabels([{ x: 390, y: 50, text: 'Seoul', radius: 5 }], 400)[0]?.anchor).toBe('end');
  });

  it('goes above where both sides are taken', () => {
    const row = [200, 100, 300].map((x) => ({ x, y: 50, text: 'A place of note', radius: 70 }));
    expect(placeLabels(row, 400)[0]).toEqual({ anchor: 'middle', x: 200, y: 50 - 75 - 8.5 });
  });

  it('leaves the lesser of two names out when there is room for one only', () => {
    const crowd = [0, 4, 8].map((offset) => ({ x: 400 + offset, y: 50, text: 'A long name of a place', radius: 2 }));
    const labels = placeLabels(crowd, 2000);
    expect(labels[0]).not.toBeNull();
    expect(labels).toContain(null);
  });
});
