import { describe, expect, it } from 'vitest';
import { toDay } from './journey-schedule.ts';
import { layOutRoute, type RouteStop } from './lay-out-route.ts';

const stop = (slug: string | null, longitude: number, date: string | null = null, lastDay = date): RouteStop => ({
  place: slug === null ? null : { slug, name: slug },
  longitude,
  latitude: 50,
  date,
  dateLabel: date,
  startDate: date?.length === 7 ? `${date}-01` : date,
  endDate: lastDay?.length === 7 ? `${lastDay}-30` : lastDay,
});

describe('layOutRoute', () => {
  it('names the places and leaves out points that only shape the line', () => {
    const { stops, points } = layOutRoute([stop('a', 130), stop(null, 131), stop('b', 132)]);
    expect(stops.map(({ slug, index }) => [slug, index])).toEqual([
      ['a', 0],
      ['b', 2],
    ]);
    expect(points).toHaveLength(3);
  });

  it('takes the last day of a month at the end of a journey', () => {
    const { points } = layOutRoute([stop('dresden', 13, '1984-06-02'), stop('sofia', 14), stop('sverdlovsk', 15, '1984-06')]);
    expect(points.map(({ time }) => time)).toEqual([toDay('1984-06-02'), expect.any(Number), toDay('1984-06-30')]);
  });

  it('takes a month on the way as no day', () => {
    const { points } = layOutRoute([stop('a', 13, '1984-06-02'), stop('b', 14, '1984-06'), stop('c', 15, '1984-06-04')]);
    expect(points[1]?.time).toBeCloseTo(toDay('1984-06-03'), 1);
  });
});
