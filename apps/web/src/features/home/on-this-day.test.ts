import { describe, expect, it } from 'vitest';
import { findNearestByDayOfYear } from './on-this-day.ts';

describe('findNearestByDayOfYear', () => {
  it('returns the event of this very day', () => {
    const nearest = findNearestByDayOfYear(
      [{ startDate: '1990-09-30' }, { startDate: '1992-11-18' }],
      new Date('2026-11-18T23:59:00Z'),
    );
    expect(nearest).toEqual({ event: { startDate: '1992-11-18' }, distanceDays: 0 });
  });

  it('looks across the turn of the year', () => {
    const nearest = findNearestByDayOfYear(
      [{ startDate: '1957-06-01' }, { startDate: '1949-12-30' }],
      new Date('2026-01-01T00:00:00Z'),
    );
    expect(nearest).toEqual({ event: { startDate: '1949-12-30' }, distanceDays: 2 });
  });

  it('prefers the later of two equally near events', () => {
    const nearest = findNearestByDayOfYear(
      [{ startDate: '1961-07-06' }, { startDate: '2000-07-06' }],
      new Date('2026-07-06T12:00:00Z'),
    );
    expect(nearest?.event.startDate).toBe('2000-07-06');
  });

  it('returns null without events', () => {
    expect(findNearestByDayOfYear([], new Date('2026-01-01T00:00:00Z'))).toBeNull();
  });
});
