import { describe, expect, it } from 'vitest';
import { BADGE, layOutStrip } from './lay-out-strip.ts';

const day = (slug: string, date: string) => ({ slug, startDate: date, endDate: date });
const formatMonth = (isoDay: string) => isoDay.slice(5, 7);

describe('layOutStrip', () => {
  it('numbers the highlights by date, whatever their order', () => {
    const strip = layOutStrip([day('b', '1953-07-27'), day('a', '1950-06-25')], [], 600, formatMonth);
    expect(strip.marks.map(({ event, number }) => [event.slug, number])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('lets no two numbers touch', () => {
    const highlights = ['01', '02', '03', '05', '08', '20'].map((date) => day(date, `1950-06-${date}`));
    const { marks, laneCount } = layOutStrip([...highlights, day('end', '1953-07-27')], [], 600, formatMonth);
    for (const [index, a] of marks.entries()) {
      for (const b of marks.slice(index + 1)) {
        expect(a.lane !== b.lane || Math.abs(a.x - b.x) >= 2 * BADGE.radius).toBe(true);
      }
    }
    expect(laneCount).toBeGreaterThan(1);
  });

  it('draws a month as long as a month, and the other events once', () => {
    const month = { slug: 'month', startDate: '1950-11-01', endDate: '1950-11-30' };
    const strip = layOutStrip([month], [month, day('other', '1951-11-01')], 600, formatMonth);
    const [mark] = strip.marks;
    expect((mark?.to ?? 0) - (mark?.from ?? 0)).toBeGreaterThan(40);
    expect(strip.others.map(({ slug }) => slug)).toEqual(['other']);
  });

  it('keeps all within the drawing', () => {
    const strip = layOutStrip([day('a', '1945-08-08')], [day('b', '2026-01-01')], 300, formatMonth);
    for (const x of [...strip.marks, ...strip.others].flatMap(({ from, to }) => [from, to])) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(300);
    }
    expect(strip.ticks.length).toBeLessThanOrEqual(10);
  });
});
