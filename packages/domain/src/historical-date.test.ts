import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDateSpan, formatHistoricalDate, HistoricalDateError, OPEN_END, parseHistoricalDate } from './historical-date.ts';
import { LOCALES } from './localized-text.ts';

const isoDay = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('parseHistoricalDate', () => {
  it.each([
    ['1950', '1950-01-01', '1950-12-31', 'YEAR'],
    ['1950-02', '1950-02-01', '1950-02-28', 'MONTH'],
    ['1952-02', '1952-02-01', '1952-02-29', 'MONTH'],
    ['1950-11-01', '1950-11-01', '1950-11-01', 'DAY'],
    ['1984-05-23/1984-05-25', '1984-05-23', '1984-05-25', 'INTERVAL'],
    ['1963-10-28/1964-09', '1963-10-28', '1964-09-30', 'INTERVAL'],
    ['2022-02-24/..', '2022-02-24', OPEN_END, 'INTERVAL'],
  ])('returns the first and the last day that %s can mean', (edtf, startDate, endDate, precision) => {
    expect(parseHistoricalDate(edtf)).toEqual({
      edtf,
      startDate,
      endDate,
      precision,
      isApproximate: false,
      isUncertain: false,
    });
  });

  it.each([
    ['1986~', true, false],
    ['1950-11?', false, true],
    ['1950-11-01%', true, true],
    ['1963~/1964', true, false],
    ['1963/1964?', false, true],
  ])('tells what is doubtful about %s', (edtf, isApproximate, isUncertain) => {
    expect(parseHistoricalDate(edtf)).toMatchObject({ isApproximate, isUncertain });
  });

  it.each([
    '',
    'May 1950',
    '1990-02-30',
    '1900-02-29',
    '1990-13',
    '1990-9-30',
    '195X',
    '1950-21',
    '1950/1940',
    '1984-05-25/1984-05-23',
    '../1963',
    '1963/',
    '/1963',
    '-0100',
    '0000',
    'Y12345',
    '?1950-11',
    '1950-11-01T10:00:00Z',
    '[1950,1951]',
  ])('rejects "%s" and names it with the allowed forms', (text) => {
    expect(() => parseHistoricalDate(text)).toThrow(HistoricalDateError);
    expect(() => parseHistoricalDate(text)).toThrow(`"${text}" is not a date. Allowed: "1950"`);
  });

  it('rejects any text or reads it as an ordered pair of ISO days', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('0', '1', '9', '-', '/', '.', '~', '?', 'X'), maxLength: 21 }),
    );
    fc.assert(
      fc.property(text, (value) => {
        try {
          const { startDate, endDate } = parseHistoricalDate(value);
          expect(startDate <= endDate).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(HistoricalDateError);
        }
      }),
    );
  });

  it('reads every day of the calendar as itself', () => {
    fc.assert(
      fc.property(isoDay, (day) => {
        expect(parseHistoricalDate(day)).toMatchObject({ startDate: day, endDate: day, precision: 'DAY' });
      }),
    );
  });

  it('reads every ordered interval of days, and no reversed one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(isoDay, { minLength: 2, maxLength: 2 }), (days) => {
        const [startDate = '', endDate = ''] = days.toSorted();
        expect(parseHistoricalDate(`${startDate}/${endDate}`)).toMatchObject({ startDate, endDate });
        expect(() => parseHistoricalDate(`${endDate}/${startDate}`)).toThrow(HistoricalDateError);
      }),
    );
  });
});

/** A Russian date as it is written: no line breaks between the year and its "г.". */
const unbroken = (russian: string) => russian.replace(/ (?=гг?\.)/g, '\u00a0');

describe('formatHistoricalDate', () => {
  it.each([
    ['1990-09-30', '30 September 1990', '1990년 9월 30일', '30 сентября 1990 г.'],
    ['1950-11', 'November 1950', '1950년 11월', 'ноябрь 1950 г.'],
    ['1986', '1986', '1986년', '1986 г.'],
    ['1986~', 'circa 1986', '1986년경', 'около 1986 г.'],
    ['1950-11~', 'circa November 1950', '1950년 11월경', 'около ноября 1950 г.'],
    ['1950-11?', 'possibly November 1950', '1950년 11월(추정)', 'предположительно ноябрь 1950 г.'],
    ['1986%', 'possibly circa 1986', '1986년경(추정)', 'предположительно около 1986 г.'],
    ['1984-05-23/1984-05-25', '23–25 May 1984', '1984년 5월 23–25일', '23–25 мая 1984 г.'],
    ['1984-05-28/1984-06-03', '28 May – 3 June 1984', '1984년 5월 28일 – 6월 3일', '28 мая – 3 июня 1984 г.'],
    ['1984-05/1984-07', 'May–July 1984', '1984년 5–7월', 'май – июль 1984 г.'],
    ['1963/1964', '1963–1964', '1963–1964년', '1963–1964 гг.'],
    [
      '1963-10-28/1964-09',
      '28 October 1963 – September 1964',
      '1963년 10월 28일 – 1964년 9월',
      '28 октября 1963 г. – сентябрь 1964 г.',
    ],
    ['1963~/1964', 'circa 1963 – 1964', '1963년경 – 1964년', 'около 1963 г. – 1964 г.'],
    ['2022-02-24/..', 'since 24 February 2022', '2022년 2월 24일부터', 'с 24 февраля 2022 г.'],
    ['1950-11~/..', 'since circa November 1950', '1950년 11월경부터', 'примерно с ноября 1950 г.'],
  ])('writes %s in English, Korean and Russian', (edtf, en, ko, ru) => {
    expect(LOCALES.map((locale) => formatHistoricalDate(edtf, locale))).toEqual([en, ko, unbroken(ru)]);
  });

  it('rejects what is no date', () => {
    expect(() => formatHistoricalDate('yesterday', 'en')).toThrow(HistoricalDateError);
  });
});

describe('formatDateSpan', () => {
  it('writes a closed period from its first to its last day', () => {
    expect(formatDateSpan('1990-09-30', '1995-12-31', 'en')).toBe('30 September 1990 – 31 December 1995');
    expect(formatDateSpan('1990-09-30', '1995-12-31', 'ko')).toBe('1990년 9월 30일 – 1995년 12월 31일');
    expect(formatDateSpan('1990-09-30', '1995-12-31', 'ru')).toBe(unbroken('30 сентября 1990 г. – 31 декабря 1995 г.'));
  });

  it('writes an open period as a beginning', () => {
    expect(formatDateSpan('2022-02-24', null, 'en')).toBe('since 24 February 2022');
  });

  it('writes a single day once', () => {
    expect(formatDateSpan('1990-09-30', '1990-09-30', 'en')).toBe('30 September 1990');
  });
});
