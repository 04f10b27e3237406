import { describe, expect, it } from 'vitest';
import { listTicks } from './time-scale.ts';

const labels = (start: string, end: string) => listTicks(start, end, (isoDay) => isoDay.slice(5, 7)).map(({ label }) => label);

describe('listTicks', () => {
  it('marks each year of a short period', () => {
    expect(labels('1990-09-30', '1995-12-31')).toEqual(['1991', '1992', '1993', '1994', '1995']);
  });

  it('marks every second year of a long period', () => {
    expect(labels('1962-01-01', '1984-05-15').slice(0, 3)).toEqual(['1962', '1964', '1966']);
  });

  it('marks the months of one year', () => {
    expect(labels('1990-01-01', '1990-12-31')).toHaveLength(12);
  });
});
