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
});
