import { describe, expect, it } from 'vitest';
import { splitAtGaps } from './split-at-gaps.ts';

/** The first day of an EDTF date as the archive stores it. */
function firstDay(date: string): string {
  const [year, month = '01', day = '01'] = date.replace(/[~?%]/g, '').split('/')[0]?.split('-') ?? [];
  return `${year}-${month}-${day}`;
}

function runs(...dates: string[]): string[][] {
  return splitAtGaps(dates.map((date) => ({ date, startDate: firstDay(date) }))).map((run) => run.map(({ date }) => date));
}

describe('splitAtGaps', () => {
  it('breaks where a year has no figure', () => {
    expect(runs('1988', '1989', '1991')).toEqual([['1988', '1989'], ['1991']]);
  });

  it('keeps neighboring years together', () => {
    expect(runs('1988', '1989', '1990')).toHaveLength(1);
  });

  it('keeps a year together with its approximate neighbor', () => {
    expect(runs('1989', '1990~')).toHaveLength(1);
  });

  it('joins nothing when a year has several figures', () => {
    expect(runs('1988', '1989', '1989')).toHaveLength(3);
  });

  it('joins no months, of which there are several a year', () => {
    expect(runs('2024-01', '2024-02', '2024-03')).toHaveLength(3);
  });

  it('joins no half-year to whole years', () => {
    expect(runs('1993', '1994', '1995-01/1995-06')).toEqual([['1993', '1994'], ['1995-01/1995-06']]);
  });

  it('joins no day of one year to a year', () => {
    expect(runs('2013-02-12', '2014', '2015')).toEqual([['2013-02-12'], ['2014', '2015']]);
  });

  it('cuts the meetings of the leaders at the empty seventies', () => {
    expect(runs('1966', '1980', '1984', '1986')).toHaveLength(4);
  });

  it('returns nothing for an empty series', () => {
    expect(runs()).toEqual([]);
  });
});
