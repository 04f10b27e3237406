import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { type Cell, column, table } from './table.ts';

/** The file of a table with one column of texts and one of numbers. */
function write(...rows: readonly (readonly [Cell, Cell])[]): string {
  const columns = [
    column<(typeof rows)[number]>('text', 'A text', ([text]) => text),
    column<(typeof rows)[number]>('value', 'A number', ([, value]) => value, { type: 'number' }),
  ];
  return toCsv(table({ name: 'sample', description: 'A sample.', key: ['text'], columns, rows })).text;
}

/** What a reader of RFC 4180 finds, without the header. */
function read(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n' }).slice(1);
}

describe('toCsv', () => {
  it.each([
    ['commas', 'Moscow, Pyongyang'],
    ['quotes', 'the "Agreed Framework"'],
    ['line breaks', 'one\ntwo\r\nthree'],
    ['Hangul', '조선민주주의인민공화국, 1948'],
    ['Cyrillic and guillemets', 'Ёлка «и» книга'],
    ['a quote alone', '"'],
    ['outer blanks', '  kept '],
  ])('keeps %s', (_title, text) => {
    expect(read(write([text, 1]))).toEqual([[text, '1']]);
  });

  it.each(['=SUM(A1:A9)', '+7 495', '-1 per cent', '@import', '\tcell', '\rcell'])(
    'puts an apostrophe before %j, which a spreadsheet would run',
    (text) => {
      expect(read(write([text, 1]))).toEqual([[`'${text}`, '1']]);
    },
  );

  it('leaves numbers below zero as they are', () => {
    expect(read(write(['South', -33.86]))).toEqual([['South', '-33.86']]);
  });

  it('leaves an empty cell for what is not there', () => {
    expect(write([undefined, undefined])).toBe('\uFEFFtext,value\r\n,\r\n');
  });

  it('begins with a byte order mark, so that Excel reads Hangul', () => {
    expect(
      Buffer.from(write(['한', 1]))
        .subarray(0, 3)
        .toString('hex'),
    ).toBe('efbbbf');
  });

  it('writes the header of an empty table', () => {
    expect(write()).toBe('\uFEFFtext,value\r\n');
  });
});
