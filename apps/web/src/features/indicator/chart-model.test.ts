import { describe, expect, it } from 'vitest';
import { isOneMoment, spanOfPoint, summarize } from './chart-model.ts';

const point = (date: string, value: number) => ({ date, startDate: `${date}-01-01`.slice(0, 10), value });

describe('summarize', () => {
  it('gives the first and the last figure and what lies between', () => {
    const points = [point('1991', 40.3), point('1989', 500.1), point('1990', 440)];
    expect(summarize(points)).toEqual({ first: points[1], last: points[0], change: -459.8 });
  });

  it.each([
    ['two figures', [point('1990', 1), point('1991', 2)]],
    ['several figures for one date', [point('1990', 1), point('1990', 2), point('1991', 3)]],
    ['votes', [point('1990-01-02', 11), point('1991-01-02', 12), point('1992-01-02', 15)]],
    ['figures that end where they began', [point('1990', 1), point('1991', 2), point('1992', 1)]],
    ['a year and a part of a year', [point('1990', 1), point('1991', 2), point('1992-01/1992-10', 3)]],
  ])('compares nothing in %s', (_, points) => {
    expect(summarize(points)).toBeNull();
  });
});

it('knows the time that a figure describes', () => {
  const { from, to } = spanOfPoint({ date: '1995-01/1995-06' });
  expect([new Date(from).toISOString(), new Date(to).toISOString()]).toEqual([
    '1995-01-01T00:00:00.000Z',
    '1995-07-01T00:00:00.000Z',
  ]);
});

it('tells parts of one whole from a curve', () => {
  const full = (date: string) => ({ ...point(date, 1), id: date, isEstimate: false, isDerived: false, note: null });
  expect(isOneMoment([{ slug: 's', name: 'S', points: [full('1946/1984'), full('1946/1984')] }])).toBe(true);
  expect(isOneMoment([{ slug: 's', name: 'S', points: [full('1990'), full('1991')] }])).toBe(false);
});
