import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyName } from './person-name.ts';
import { readRoster } from './read-roster.ts';

const names = (text: string) => readRoster(text).lines.map(({ name }) => name);
const faults = (text: string) => readRoster(text).lines.map(({ line, fault }) => [line, fault]);

describe('readRoster', () => {
  it.each([
    ['one a line', 'Mina\nJuna\r\nSofia\r', ['Mina', 'Juna', 'Sofia']],
    ['blank lines and spaces', '\n  김  미나 \n\n\tИванова\u00a0Анна\n', ['김 미나', 'Иванова Анна']],
    ['a head over one column', '이름\n김미나\n이준호', ['김미나', '이준호']],
    ['two columns pasted from a spreadsheet', '1\t김미나\n2\t이준호', ['김미나', '이준호']],
    ['an address beside the name', 'Mina Kim,mina@school.example\nJuna Lee,juna@school.example', ['Mina Kim', 'Juna Lee']],
    ['a semicolon, as in a Russian Excel', 'Фамилия;Имя;Отчество\nИванова;Анна;Петровна', ['Иванова Анна Петровна']],
    ['Korean family and given names', '번호,성,이름\n1,김,미나', ['김미나']],
    ['English family and given names', 'Last Name,First Name,Class\nKim,Mina,10b', ['Mina Kim']],
    ['a comma within quotes', 'Name,Note\n"Kim, Mina","says ""hi"""', ['Kim, Mina']],
    ['a line break within quotes', 'Name,Note\nMina,"one\ntwo"\nJuna,', ['Mina', 'Juna']],
    ['a byte order mark', '\uFEFFName\nMina', ['Mina']],
    ['no line at all', '\n \n', []],
  ])('reads %s', (_name, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('reads users.csv of OneRoster, and leaves teachers and those who left out with a reason', () => {
    const { format, lines } = readRoster(
      [
        '"sourcedId","status","dateLastModified","enabledUser","orgSourcedIds","role","username","userIds","givenName","familyName"',
        '"u1","","","true","o1","student","mina","","Mina","Kim"',
        '"u2","","","true","o1","teacher","han","","Han","Seo"',
        '"u3","tobedeleted","","true","o1","student","old","","Old","Pupil"',
        '"u4","active","","true","o1","student","anna","","Анна","Иванова"',
      ].join('\r\n'),
    );
    expect(format).toBe('ONE_ROSTER');
    expect(lines).toEqual([
      { line: 2, name: 'Mina Kim', fault: null },
      { line: 3, name: 'Han Seo', fault: 'NOT_STUDENT' },
      { line: 4, name: 'Old Pupil', fault: 'NOT_STUDENT' },
      { line: 5, name: 'Иванова Анна', fault: null },
    ]);
  });

  it('says which line is wrong, and why', () => {
    expect(faults(`Name,No\nMina,1\n,2\n${'x'.repeat(61)},3\nK\uFFFDm,4\n"Juna,5`)).toEqual([
      [2, null],
      [3, 'NO_NAME'],
      [4, 'TOO_LONG'],
      [5, 'UNREADABLE'],
      [6, 'OPEN_QUOTE'],
    ]);
  });

  it('counts lines as an editor does, also behind a cell of two lines', () => {
    expect(faults('Name,Note\nMina,"one\r\ntwo"\nJuna,')).toEqual([
      [2, null],
      [4, null],
    ]);
  });

  it('tells that a text was too long to be read to its end', () => {
    const read = readRoster(Array.from({ length: 2_001 }, (_, index) => `Student ${index}`).join('\n'));
    expect([read.lines.length, read.isCut]).toEqual([2_000, true]);
  });

  const name = fc
    .string({ unit: fc.constantFrom(...'김미나준Иван аAnna “-’"'), minLength: 1, maxLength: 30 })
    .map((text) => `A${tidyName(text)}`)
    .map(tidyName);

  it('gives back whatever names a program quoted, in their order', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (all, cut, end) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const text = ['No', ...all].map((each, index) => (index === 0 ? `No${cut}Name` : `${index}${cut}${quote(each)}`));
          expect(names(text.join(end))).toEqual(all);
        },
      ),
    );
  });

  it('never throws, and gives every line a name or a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { name: found, fault } of readRoster(text).lines)
          expect(fault !== null || (found !== '' && found === tidyName(found))).toBe(true);
      }),
    );
  });
});
