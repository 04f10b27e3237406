import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeToEdtf, readQueryDates } from './query-dates.ts';

describe('readQueryDates', () => {
  it.each([
    ['spring 1950', '1950-03-01', '1950-05-31', ''],
    ['весна 1950', '1950-03-01', '1950-05-31', ''],
    ['весной 1950 года', '1950-03-01', '1950-05-31', ''],
    ['1950년 봄', '1950-03-01', '1950-05-31', ''],
    ['winter 1950', '1950-12-01', '1951-02-28', ''],
    ['June 1950', '1950-06-01', '1950-06-30', ''],
    ['in June 1950 Stalin', '1950-06-01', '1950-06-30', 'Stalin'],
    ['июнь 1950 года', '1950-06-01', '1950-06-30', ''],
    ['в июне 1950 г. Сталин', '1950-06-01', '1950-06-30', 'Сталин'],
    ['1950년 6월', '1950-06-01', '1950-06-30', ''],
    ['1950년 6월 25일 남침', '1950-06-25', '1950-06-25', '남침'],
    ['1950-06', '1950-06-01', '1950-06-30', ''],
    ['1950-06-25', '1950-06-25', '1950-06-25', ''],
    ['25 June 1950', '1950-06-25', '1950-06-25', ''],
    ['June 25, 1950', '1950-06-25', '1950-06-25', ''],
    ['25 июня 1950', '1950-06-25', '1950-06-25', ''],
    ['1961-1968', '1961-01-01', '1968-12-31', ''],
    ['from 1961 to 1968 trade', '1961-01-01', '1968-12-31', 'trade'],
    ['1961–1968 гг.', '1961-01-01', '1968-12-31', ''],
    ['1961년부터 1968년까지', '1961-01-01', '1968-12-31', ''],
    ['March 1949 – May 1950', '1949-03-01', '1950-05-31', ''],
    ['1960s', '1960-01-01', '1969-12-31', ''],
    ['1960-е годы', '1960-01-01', '1969-12-31', ''],
    ['1960년대 원조', '1960-01-01', '1969-12-31', '원조'],
    ['since 2022', '2022-01-01', null, ''],
    ['с 2022 года', '2022-01-01', null, ''],
    ['2022년 이후', '2022-01-01', null, ''],
    ['after 1953', '1954-01-01', null, ''],
    ['before 1953', null, '1952-12-31', ''],
    ['до 1953 года', null, '1952-12-31', ''],
    ['1953년 이전', null, '1952-12-31', ''],
    ['until July 1953', null, '1953-07-31', ''],
    ['1953년까지', null, '1953-12-31', ''],
    ['February 1952', '1952-02-01', '1952-02-29', ''],
    ['treaty 1961', '1961-01-01', '1961-12-31', 'treaty'],
    ['SPRING 1950', '1950-03-01', '1950-05-31', ''],
  ])('reads "%s"', (query, from, to, rest) => {
    expect(readQueryDates(query)).toEqual({ range: { from, to }, rest });
  });

  it.each([
    'Kim Il Sung',
    'resolution 1718',
    'resolution 2397',
    '38th parallel',
    'S/2024/215',
    '"1950" war',
    'spring',
    '30 February 1950',
  ])('reads no time in "%s"', (query) => {
    expect(readQueryDates(query)).toBeNull();
  });

  it('reads every day of every form alike', () => {
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (value) => {
        const iso = value.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-').map(Number);
        const spell = (locale: string) =>
          new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(value);
        const forms = [iso, spell('en-GB'), spell('en-US'), spell('ru'), `${year}년 ${month}월 ${day}일`];
        for (const form of forms) expect(readQueryDates(form)).toEqual({ range: { from: iso, to: iso }, rest: '' });
      }),
    );
  });

  it('gives days in order, and takes words from the query only', () => {
    const word = fc.constantFrom(
      '1950',
      'spring',
      'весна',
      '봄',
      '-',
      'since',
      'до',
      '1968년',
      '25',
      'июня',
      'Kim',
      '"',
      '6월',
      '이전',
      '1960s',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const query = words.join(' ');
        const found = readQueryDates(query);
        if (found === null) return;
        const { range, rest } = found;
        expect(range.from ?? range.to).not.toBeNull();
        if (range.from !== null && range.to !== null) expect(range.from <= range.to).toBe(true);
        expect(rest.length).toBeLessThan(query.length);
        for (const piece of rest.split(' ')) expect(query).toContain(piece);
      }),
    );
  });
});

describe('rangeToEdtf', () => {
  it.each([
    ['1950-03-01', '1950-05-31', '1950-03/1950-05'],
    ['1961-01-01', '1968-12-31', '1961/1968'],
    ['1950-01-01', '1950-12-31', '1950'],
    ['1950-06-25', '1950-06-25', '1950-06-25'],
    ['1950-06-25', '1953-07-27', '1950-06-25/1953-07-27'],
    ['2022-01-01', null, '2022-01-01/..'],
    [null, '1952-12-31', null],
  ])('writes %s to %s as %s', (from, to, edtf) => {
    expect(rangeToEdtf({ from, to })).toBe(edtf);
  });
});
