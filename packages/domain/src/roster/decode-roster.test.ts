import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRoster } from './decode-roster.ts';

/** Encodes as a Korean or a Russian machine does, by turning around what its decoder knows. */
function encoder(encoding: 'euc-kr' | 'windows-1251') {
  const decoder = new TextDecoder(encoding);
  const known = new Map<string, number[]>();
  for (let byte = 0; byte < 0x80; byte++) known.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x80; lead <= 0xff; lead++) {
    if (encoding === 'windows-1251') known.set(decoder.decode(new Uint8Array([lead])), [lead]);
    else
      for (let trail = 0x41; trail <= 0xfe; trail++) {
        const text = decoder.decode(new Uint8Array([lead, trail]));
        if ([...text].length === 1 && text !== '\uFFFD') known.set(text, [lead, trail]);
      }
  }
  return (text: string) => new Uint8Array([...text].flatMap((character) => known.get(character) ?? [0x3f]));
}
const toKorean = encoder('euc-kr');
const toRussian = encoder('windows-1251');

function toUtf16(text: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const units = `${hasMark ? '\uFEFF' : ''}${text}`;
  const bytes = new DataView(new ArrayBuffer(units.length * 2));
  for (let index = 0; index < units.length; index++) bytes.setUint16(index * 2, units.charCodeAt(index), !isBigEndian);
  return new Uint8Array(bytes.buffer);
}

const LIST = '이름\r\n김미나\r\nИванова Анна\r\nZoë O’Neill\r\n';
const families = '김이박최정강조윤장임한오서신권황안송류홍';
const givens = '미나준서연하은지우현수빈아영민재호윤채원시온유진다인';
const koreanName = fc
  .tuple(fc.constantFrom(...families), fc.constantFrom(...givens), fc.constantFrom(...givens))
  .map((parts) => parts.join(''));
const russianWord = fc
  .tuple(
    fc.constantFrom(...'АБВГДЕЁЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ'),
    fc.array(fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщыьэюя'), { minLength: 2, maxLength: 10 }),
  )
  .map(([first, rest]) => first + rest.join(''));

describe('decodeRoster', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(LIST), 'utf-8'],
    ['UTF-8 with its mark, as Excel writes it', new TextEncoder().encode(`\uFEFF${LIST}`), 'utf-8'],
    ['UTF-16, as Excel’s "Unicode text"', toUtf16(LIST, false, true), 'utf-16le'],
    ['big-endian UTF-16', toUtf16(LIST, true, true), 'utf-16be'],
    ['UTF-16 without its mark', toUtf16(LIST, false, false), 'utf-16le'],
  ])('reads %s', (_name, bytes, encoding) => {
    expect(decodeRoster(bytes)).toEqual({ text: LIST, encoding });
  });

  it('reads any Korean names that a Korean Excel wrote', () => {
    fc.assert(
      fc.property(fc.array(koreanName, { minLength: 1, maxLength: 40 }), (names) => {
        const text = `번호,이름\r\n${names.map((name, index) => `${index + 1},${name}`).join('\r\n')}`;
        expect(decodeRoster(toKorean(text))).toEqual({ text, encoding: 'euc-kr' });
      }),
    );
  });

  it('reads any Russian names that a Russian Excel wrote', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(russianWord, russianWord), { minLength: 1, maxLength: 40 }), (names) => {
        const text = `Фамилия;Имя\r\n${names.map((name) => name.join(';')).join('\r\n')}`;
        expect(decodeRoster(toRussian(text))).toEqual({ text, encoding: 'windows-1251' });
      }),
    );
  });

  it.each([
    ['Central Europe: "Jiří"', [0x4a, 0x69, 0xf8, 0xed, 0x0d, 0x0a]],
    ['Western Europe: "Zoë"', [0x5a, 0x6f, 0xeb, 0x0d, 0x0a]],
  ])('refuses names of another code page instead of guessing, as of %s', (_name, bytes) => {
    expect(decodeRoster(new Uint8Array(bytes))).toEqual({ text: null, reason: 'UNKNOWN_ENCODING' });
  });

  it.each([
    ['an .xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['an .xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ])('knows %s, which is to be saved as CSV', (_name, bytes) => {
    expect(decodeRoster(new Uint8Array(bytes))).toEqual({ text: null, reason: 'WORKBOOK' });
  });

  it('never throws, and never gives a text with lost letters', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text } = decodeRoster(bytes);
        if (text !== null && !new TextDecoder().decode(bytes).includes('\uFFFD')) return;
        expect(text ?? '').not.toContain('\uFFFD');
      }),
    );
  });
});
