import { describe, expect, it } from 'vitest';
import { placeNames } from './place-names.ts';

const WIDTH = 960;

describe('placeNames', () => {
  it('sets a name below its point where it is free', () => {
    const [place] = placeNames([{ x: 400, y: 300, radius: 8, name: 'Stalin' }], WIDTH);
    expect(place).toMatchObject({ x: 400, anchor: 'middle' });
    expect(place?.y).toBeGreaterThan(308);
  });

  it('moves the second of two neighbors above its point', () => {
    const [first, second] = placeNames(
      [
        { x: 400, y: 300, radius: 8, name: '조선민주주의인민공화국(북한)' },
        { x: 500, y: 300, radius: 8, name: '중화인민공화국' },
      ],
      WIDTH,
    );
    expect(first?.y).toBeGreaterThan(300);
    expect(second?.y).toBeLessThan(300);
  });

  it('sets a long name at the rim beside its point, inside the drawing', () => {
    const [place] = placeNames([{ x: 940, y: 300, radius: 8, name: 'Soviet Union' }], WIDTH);
    expect(place?.anchor).toBe('end');
  });
});
