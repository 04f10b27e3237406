import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateGap } from './date-gap.ts';
import { parseHistoricalDate } from './historical-date.ts';

const gap = (made: string, event: string) => dateGap(parseHistoricalDate(made), parseHistoricalDate(event));

describe('dateGap', () => {
  it.each([
    ['1950-06-25', '1950-06-25', { kind: 'same-day' }],
    ['1990-10-05', '1990-09-30', { kind: 'after', count: 5, unit: 'day' }],
    ['1950-05-14', '1950-06-25', { kind: 'before', count: 42, unit: 'day' }],
    ['1984-07', '1984-05-23/1984-05-25', { kind: 'after', count: 2, unit: 'month' }],
    ['1991-12-05', '1990-10-06', { kind: 'after', count: 13, unit: 'month' }],
    ['1995', '1950-06-25', { kind: 'after', count: 45, unit: 'year' }],
    ['2014-03-19', '2012-09-17', { kind: 'after', count: 18, unit: 'month' }],
    ['2000-06-24', '1950-06-25', { kind: 'after', count: 49, unit: 'year' }],
    ['1991-01', '1990-12-31', { kind: 'after', count: 1, unit: 'month' }],
    ['1991', '1990-12-31', { kind: 'after', count: 1, unit: 'year' }],
    ['1950', '1950-06-25', { kind: 'during' }],
    ['1984-05-24', '1984-05-23/1984-05-25', { kind: 'during' }],
    ['2024-11-01', '2022-02-24/..', { kind: 'during' }],
  ] as const)('%s is from %s %o', (made, event, expected) => {
    expect(gap(made, event)).toEqual(expected);
  });

  it('is the same from the other side, and never says nothing or less than one unit', () => {
    const day = fc.date({ min: new Date('1945-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    const edtf = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.toISOString().slice(0, length));
    fc.assert(
      fc.property(edtf, edtf, (a, b) => {
        const [there, back] = [gap(a, b), gap(b, a)];
        if ('count' in there) expect(there.count).toBeGreaterThanOrEqual(1);
        const opposite = { after: 'before', before: 'after', during: 'during', 'same-day': 'same-day' } as const;
        expect(back).toEqual({ ...there, kind: opposite[there.kind] });
      }),
    );
  });

  it('counts days only between days, and months never against a year', () => {
    const days = fc.date({ min: new Date('1945-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, days, fc.constantFrom(4, 7), (a, b, length) => {
        const result = gap(a.toISOString().slice(0, 10), b.toISOString().slice(0, length));
        if ('unit' in result) expect(length === 4 ? ['year'] : ['month', 'year']).toContain(result.unit);
      }),
    );
  });
});
