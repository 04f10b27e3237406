import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv.ts';

/** The line of one row, without the byte order mark. */
function write(...cells: Parameters<typeof writeCsv>[0][number]): string {
  return writeCsv([cells]).replace(/^\uFEFF/, '');
}

describe('writeCsv', () => {
  it.each([
    ['a comma', 'Moscow, Pyongyang', '"Moscow, Pyongyang"'],
    ['quotes', 'the "Agreed Framework"', '"the ""Agreed Framework"""'],
    ['a line break', 'one\ntwo', '"one\ntwo"'],
    ['Hangul', '찬성 15', '찬성 15'],
    ['Cyrillic', 'Ёлка «и» книга', 'Ёлка «и» книга'],
  ])('keeps %s', (_title, text, cell) => {
    expect(write(text, 1)).toBe(`${cell},1\r\n`);
  });

  it.each(['=1+1', '+7 495', '-1 per cent', '@import', '\tcell'])(
    'puts an apostrophe before %j, which a spreadsheet would run',
    (text) => {
      expect(write(text)).toBe(`'${text}\r\n`);
    },
  );

  it('quotes a formula that holds a comma after the apostrophe', () => {
    expect(write('=HYPERLINK("https://example.org","x")')).toBe(`"'=HYPERLINK(""https://example.org"",""x"")"\r\n`);
  });

  it('leaves numbers below zero as they are', () => {
    expect(write(-33.86, 0, true)).toBe('-33.86,0,true\r\n');
  });

  it('leaves an empty cell for what is not there', () => {
    expect(write('a', undefined, 'b')).toBe('a,,b\r\n');
  });

  it('begins with a byte order mark and ends each row with CRLF', () => {
    expect(writeCsv([['a'], ['b']])).toBe('\uFEFFa\r\nb\r\n');
  });
});
