import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWindow, isWhole, panWindow, revealDay, SHORTEST_DAYS, toDayNumber, toIsoDay, zoomWindow } from './time-window.ts';

const whole = { from: toDayNumber('1945-01-01'), to: toDayNumber('2027-01-01') };
const day = fc.integer({ min: whole.from - 5000, max: whole.to + 5000 });
const anyWindow = fc.tuple(day, day).map(([from, to]) => fitWindow({ from: Math.min(from, to), to: Math.max(from, to) }, whole));
const length = ({ from, to }: { from: number; to: number }) => to - from;

describe('fitWindow', () => {
  it('stays within the whole and never below a week', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        expect(window.from).toBeGreaterThanOrEqual(whole.from);
        expect(window.to).toBeLessThanOrEqual(whole.to);
        expect(length(window)).toBeGreaterThanOrEqual(SHORTEST_DAYS);
      }),
    );
  });

  it('keeps a window that already fits', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        expect(fitWindow(window, whole)).toEqual(window);
      }),
    );
  });
});

describe('zoomWindow', () => {
  it('keeps the place of the day around which it zooms', () => {
    const window = { from: toDayNumber('1990-01-01'), to: toDayNumber('1992-01-01') };
    const around = toDayNumber('1990-03-01');
    const zoomed = zoomWindow(window, whole, 0.5, around);
    expect(length(zoomed)).toBeCloseTo(length(window) / 2);
    expect((around - zoomed.from) / length(zoomed)).toBeCloseTo((around - window.from) / length(window));
  });

  it('ends at a week and at the whole', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        expect(length(zoomWindow(window, whole, 1e-9))).toBeCloseTo(SHORTEST_DAYS);
        expect(isWhole(zoomWindow(window, whole, 1e9), whole)).toBe(true);
      }),
    );
  });
});

describe('panWindow', () => {
  it('keeps the length', () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: -3, max: 3, noNaN: true }), (window, share) => {
        expect(length(panWindow(window, whole, share))).toBeCloseTo(length(window), 6);
      }),
    );
  });
});

describe('revealDay', () => {
  it('shows the day', () => {
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: whole.from, max: whole.to }), (window, target) => {
        const shown = revealDay(window, whole, target);
        expect(shown.from - 1e-6).toBeLessThanOrEqual(target);
        expect(shown.to + 1e-6).toBeGreaterThanOrEqual(target);
      }),
    );
  });

  it('does not move a window that shows it', () => {
    const window = { from: toDayNumber('1990-01-01'), to: toDayNumber('1991-01-01') };
    expect(revealDay(window, whole, toDayNumber('1990-06-01'))).toEqual(window);
  });
});

it('writes the day of a number as ISO', () => {
  fc.assert(
    fc.property(day, (number) => {
      expect(toDayNumber(toIsoDay(number))).toBe(number);
    }),
  );
});
