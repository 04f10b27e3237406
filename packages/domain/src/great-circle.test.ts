import fc from 'fast-check';
import { expect, it } from 'vitest';
import { greatCircleKm } from './great-circle.ts';

const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

it('knows how far it is from Pyongyang to Moscow and to Seoul', () => {
  const pyongyang = { latitude: 39.02, longitude: 125.75 };
  expect(greatCircleKm(pyongyang, { latitude: 55.76, longitude: 37.62 })).toBeCloseTo(6430, -2);
  expect(greatCircleKm(pyongyang, { latitude: 37.57, longitude: 126.98 })).toBeCloseTo(194, 0);
});

it('goes the short way over the date line', () => {
  expect(greatCircleKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.2, 1);
});

it('is the same both ways, nothing from a point to itself and never more than half round the Earth', () => {
  fc.assert(
    fc.property(anywhere, anywhere, (a, b) => {
      expect(greatCircleKm(a, b)).toBeCloseTo(greatCircleKm(b, a), 6);
      expect(greatCircleKm(a, a)).toBe(0);
      expect(greatCircleKm(a, b)).toBeLessThanOrEqual(20_016);
    }),
  );
});
