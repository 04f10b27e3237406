import { describe, expect, it } from 'vitest';
import { AREA, follow, OPENING_WINDOW, step, toEarth, toMap, viewBoxOf, zoom } from './map-plane.ts';

const PYONGYANG = { latitude: 39.03, longitude: 125.75 };

describe('the plane of the map', () => {
  it('leads back to the same place', () => {
    expect(toEarth(toMap(PYONGYANG))).toEqual(PYONGYANG);
  });

  it('draws Chukotka beyond the date line, and names it as the Earth does', () => {
    const anadyr = { latitude: 64.73, longitude: 177.5 };
    const east = step(anadyr, OPENING_WINDOW, 1, 0);
    expect(east.longitude).toBe(-179.5);
    expect(toMap(east).x - toMap(anadyr).x).toBeCloseTo(3);
  });

  it('keeps every point inside the map', () => {
    expect(toEarth({ x: 1000, y: -1000 })).toEqual({ latitude: AREA.north, longitude: AREA.east - 360 });
    expect(step({ latitude: AREA.south, longitude: AREA.west }, OPENING_WINDOW, -1, -1)).toEqual({
      latitude: AREA.south,
      longitude: AREA.west,
    });
  });

  it('moves a marker by a smaller step the closer the look', () => {
    const close = zoom(OPENING_WINDOW, PYONGYANG, 3);
    const far = step(PYONGYANG, OPENING_WINDOW, 1, 0).longitude - PYONGYANG.longitude;
    const near = step(PYONGYANG, close, 1, 0).longitude - PYONGYANG.longitude;
    expect(near).toBeGreaterThan(0);
    expect(near).toBeLessThan(far / 3);
  });

  it('follows a marker that would leave the window, and stays where it need not move', () => {
    const close = zoom(OPENING_WINDOW, PYONGYANG, 5);
    expect(follow(close, PYONGYANG)).toEqual(close);
    const moscow = { latitude: 55.75, longitude: 37.62 };
    const { x, width } = viewBoxOf(follow(close, moscow));
    expect(toMap(moscow).x).toBeGreaterThan(x);
    expect(toMap(moscow).x).toBeLessThan(x + width);
  });
});
