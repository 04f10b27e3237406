import { describe, expect, it } from 'vitest';
import { splitAtGaps } from './split-at-gaps.ts';

const years = (...all: number[]) => all.map((year) => ({ startDate: `${year}-01-01` }));

describe('splitAtGaps', () => {
  it('breaks where a year has no figure', () => {
    expect(splitAtGaps(years(1988, 1989, 1991)).map((run) => run.length)).toEqual([2, 1]);
  });

  it('keeps neighboring years together', () => {
    expect(splitAtGaps(years(1988, 1989, 1990))).toHaveLength(1);
  });

  it('joins nothing when a year has several figures', () => {
    expect(splitAtGaps(years(1988, 1989, 1989))).toHaveLength(3);
  });

  it('returns nothing for an empty series', () => {
    expect(splitAtGaps([])).toEqual([]);
  });
});
