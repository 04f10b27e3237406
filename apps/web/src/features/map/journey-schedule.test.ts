import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionAt } from './journey-position.ts';
import { type ScheduledStop, scheduleJourney, toDay } from './journey-schedule.ts';

const at = (longitude: number, day?: string, lastDay = day): ScheduledStop => ({
  longitude,
  latitude: 50,
  startDate: day ?? null,
  endDate: lastDay ?? null,
});

describe('scheduleJourney', () => {
  it('arrives on the first day of a stop and leaves on its last', () => {
    const { points, indexes } = scheduleJourney([at(130, '2001-07-26'), at(131, '2001-07-28', '2001-07-30')]);
    expect(indexes).toEqual([0, 1]);
    expect(points.slice(1).map(({ time }) => time)).toEqual([toDay('2001-07-28'), toDay('2001-07-30')]);
  });

  it('shares a day among its stops', () => {
    const { points } = scheduleJourney([at(82, '1984-05-21'), at(81, '1984-05-21'), at(80, '1984-05-23')]);
    expect(points.map(({ time }) => time - toDay('1984-05-21'))).toEqual([0, 0.5, 2]);
  });

  it('dates what lies between two stops by the length of the way', () => {
    const { points } = scheduleJourney([at(100, '2011-08-20'), at(101), at(104, '2011-08-24')]);
    expect(points[1]?.time).toBeCloseTo(toDay('2011-08-21'), 1);
  });

  it('gives a long leg points between its ends', () => {
    const { points, indexes } = scheduleJourney([at(37, '2025-07-27'), at(125, '2025-07-28')]);
    expect(points.length).toBeGreaterThan(10);
    expect(indexes).toEqual([0, points.length - 1]);
  });

  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const journey = fc
    .array(
      fc.record({
        longitude: fc.integer({ min: 10, max: 140 }),
        latitude: fc.integer({ min: 30, max: 65 }),
        date: fc.option(day, { nil: null }),
      }),
      { minLength: 2, maxLength: 8 },
    )
    .map((stops) => {
      const days = stops.flatMap(({ date }) => date ?? []).toSorted();
      return stops.map(({ date, ...point }) => {
        const own = date === null ? null : (days.shift() ?? null);
        return { ...point, startDate: own, endDate: own };
      });
    });

  it('never goes back in time, whatever the stops', () => {
    fc.assert(
      fc.property(journey, (stops) => {
        const times = scheduleJourney(stops).points.map(({ time }) => time);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
    );
  });

  it('is between the two stops around a time', () => {
    fc.assert(
      fc.property(journey, fc.double({ min: 0, max: 1, noNaN: true }), (stops, share) => {
        const { points } = scheduleJourney(stops);
        const times = points.map(({ time }) => time);
        const line = points.map(({ longitude, latitude }) => [longitude, latitude] as const);
        const [first = 0, last = 0] = [times[0], times.at(-1)];
        const time = first + (last - first) * share;
        const [x, y] = positionAt(line, times, time);
        const after = Math.max(
          times.findIndex((other) => other >= time),
          0,
        );
        const around = [line[Math.max(after - 1, 0)], line[after]].flatMap((point) => (point ? [point] : []));
        const [xs, ys] = [around.map((point) => point[0]), around.map((point) => point[1])];
        expect(x).toBeGreaterThanOrEqual(Math.min(...xs) - 1e-9);
        expect(x).toBeLessThanOrEqual(Math.max(...xs) + 1e-9);
        expect(y).toBeGreaterThanOrEqual(Math.min(...ys) - 1e-9);
        expect(y).toBeLessThanOrEqual(Math.max(...ys) + 1e-9);
      }),
    );
  });
});
