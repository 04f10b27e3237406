import { describe, expect, it } from 'vitest';
import { listTicks } from './list-ticks.ts';
import { toDayNumber } from './time-window.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const labels = (from: string, to: string, locale = 'en') =>
  listTicks({ from: toDayNumber(from), to: toDayNumber(to) }, 1100, { months, monthsOfDays: months, locale }).map(
    ({ label }) => label,
  );

describe('listTicks', () => {
  it('marks every fifth of eighty years', () => {
    expect(labels('1945-01-01', '2027-01-01').slice(0, 4)).toEqual(['1945', '1950', '1955', '1960']);
  });

  it('marks each year of a long period', () => {
    expect(labels('1984-05-16', '1995-01-01')).toEqual([
      '1985',
      '1986',
      '1987',
      '1988',
      '1989',
      '1990',
      '1991',
      '1992',
      '1993',
      '1994',
      '1995',
    ]);
  });

  it('marks months and names the year of the first', () => {
    expect(labels('1950-06-15', '1951-02-01')).toEqual(['Jul 1950', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', '1951', 'Feb']);
  });

  it('marks the days of a week and no hours', () => {
    expect(labels('1950-06-24', '1950-07-01')).toEqual(['24 Jun 1950', '25', '26', '27', '28', '29', '30', 'Jul']);
  });

  it('writes Korean dates from the year down', () => {
    expect(labels('1950-06-24', '1950-07-01', 'ko').slice(0, 2)).toEqual(['1950년 Jun 24일', '25일']);
  });
});
