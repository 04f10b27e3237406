import { describe, expect, it } from 'vitest';
import { layOutChart } from './chart-layout.ts';

const point = (year: number, value = 1) => ({
  id: String(year),
  date: String(year),
  startDate: `${year}-01-01`,
  value,
  isEstimate: false,
  isDerived: false,
});

describe('layOutChart', () => {
  it('starts the axis of values at zero', () => {
    const { y, valueTicks } = layOutChart([{ slug: 's', name: 'S', points: [point(1990, 100), point(1991, 400)] }]);
    expect(valueTicks[0]).toBe(0);
    expect(y(400)).toBeLessThan(y(0));
  });

  it('shows negative values below zero', () => {
    const { valueTicks } = layOutChart([{ slug: 's', name: 'S', points: [point(1990, -50), point(1991, 50)] }]);
    expect(Math.min(...valueTicks)).toBeLessThan(0);
  });

  it('counts meetings without halves', () => {
    const { valueTicks } = layOutChart([{ slug: 's', name: 'S', points: [point(1960, 1), point(1961, 2)] }]);
    expect(valueTicks).toEqual([0, 1, 2]);
  });

  it('places a day within its year', () => {
    const days = ['2016-01-01', '2016-07-01', '2017-01-01'].map((startDate) => ({ ...point(2016), startDate }));
    const { x } = layOutChart([{ slug: 's', name: 'S', points: days }]);
    const [start = 0, middle = 0, end = 0] = days.map(({ startDate }) => x(startDate));
    expect((middle - start) / (end - start)).toBeCloseTo(0.5, 2);
  });
});
