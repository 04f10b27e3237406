import { describe, expect, it } from 'vitest';
import { countByYear } from './count-by-year.ts';

describe('countByYear', () => {
  it('keeps years without events as zeros', () => {
    const counts = countByYear([
      { startDate: '1961-07-06', kind: 'TREATY' },
      { startDate: '1963-10-28', kind: 'TALKS' },
    ]);
    expect(counts).toEqual([
      { year: 1961, count: 1, hasTreaty: true },
      { year: 1962, count: 0, hasTreaty: false },
      { year: 1963, count: 1, hasTreaty: false },
    ]);
  });

  it('returns nothing without events', () => {
    expect(countByYear([])).toEqual([]);
  });
});
