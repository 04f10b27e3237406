import { describe, expect, it } from 'vitest';
import { type CsvWords, toIndicatorCsv } from './indicator-csv.ts';

const WORDS: CsvWords = {
  date: '날짜',
  value: '값',
  unit: '단위',
  nature: '성격',
  source: '출처',
  sourcePage: '출처 주소',
  note: '비고',
  series: '계열',
  definition: '정의',
  caveats: '주의',
  license: '이용 허락',
  address: '주소',
  reported: '보고',
  estimate: '추정',
  derived: '계산',
};
const CONTEXT = { words: WORDS, site: 'https://tumen.example/ko' };
type Point = Parameters<typeof toIndicatorCsv>[0]['points'][number];
const POINT: Point = {
  date: '1990',
  startDate: '1990-01-01',
  value: 440,
  isEstimate: false,
  isDerived: false,
  note: null,
  citations: [],
};

/** The lines of a file whose points differ from POINT as told. */
function write(...differences: Partial<Point>[]): string[] {
  const points = differences.map((difference) => ({ ...POINT, ...difference }));
  const indicator = { slug: 'oil', name: '원유', unit: '천 톤', definition: '인도량', caveats: null, points };
  return toIndicatorCsv(indicator, CONTEXT).replace('\uFEFF', '').split('\r\n');
}

describe('toIndicatorCsv', () => {
  it('names the columns in the language of the file', () => {
    expect(write()[0]).toBe('날짜,값,단위,성격,출처,출처 주소,비고,계열,정의,주의,이용 허락,주소');
  });

  it('gives unit, definition, license and address in each row', () => {
    expect(write({})[1]).toBe(
      '1990,440,천 톤,보고,,,,원유,인도량,,"CC BY 4.0, Tumen contributors, https://creativecommons.org/licenses/by/4.0/",https://tumen.example/ko/indicators/oil',
    );
  });

  it('gives every source of a value with its page', () => {
    const citations = [
      { locator: 'p. 5', source: { slug: 'pravda-1990', label: '『프라우다』, 1990' } },
      { locator: null, source: { slug: 'tass-1990', label: 'TASS' } },
    ];
    const [, row] = write({ citations });
    expect(row).toContain('"『프라우다』, 1990, p. 5; TASS"');
    expect(row).toContain('https://tumen.example/ko/sources/pravda-1990 https://tumen.example/ko/sources/tass-1990');
  });

  it('marks a value that is an estimate and derived as both', () => {
    expect(write({ isEstimate: true, isDerived: true })[1]).toContain('"추정, 계산"');
  });

  it('does not let a note run as a formula', () => {
    expect(write({ note: '=1+1' })[1]).toContain(",'=1+1,");
  });

  it('sorts by date and writes no row for a year without a figure', () => {
    const rows = write({ date: '1992', startDate: '1992-01-01' }, { date: '1990' });
    expect(rows.slice(1).map((row) => row.slice(0, 4))).toEqual(['1990', '1992', '']);
  });
});
