/** The text of a file of names, whatever program wrote it. */

/**
 * Why a file could not be read:
 *
 * - `WORKBOOK`: a workbook of Excel or LibreOffice, which is to be saved as CSV.
 * - `UNKNOWN_ENCODING`: text in none of the encodings below, or no text.
 */
export type UnreadableReason = 'WORKBOOK' | 'UNKNOWN_ENCODING';

export type RosterEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'euc-kr' | 'windows-1251';

export type DecodedRoster =
  | { readonly text: string; readonly encoding: RosterEncoding }
  | { readonly text: null; readonly reason: UnreadableReason };

/** How the files of .xlsx and .ods (ZIP) and of .xls (OLE) begin. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** Of the letters beyond ASCII so many must be of the script for which the encoding was made. */
const LEAST_SHARE = 0.9;
const HANGUL = /^\p{Script=Hangul}$/u;
/** Capitals at the beginning of a word alone, or throughout: what Korean bytes read as Cyrillic hardly ever look like. */
const CYRILLIC_WORD = /^(?:[А-ЯЁ]?[а-яё]+|[А-ЯЁ]+)$/u;

/**
 * Decodes a file of names.
 *
 * UTF-8 and UTF-16 show themselves. The code pages in which Korean and Russian machines write CSV do not: bytes that are no UTF-8 are
 * taken for the one of the two in which they make words of that script. A file in which they make neither is refused, since a wrong
 * guess would give a class names that nobody has.
 *
 * EUC-KR is read as the WHATWG defines it, which is Windows' code page 949.
 */
export function decodeRoster(bytes: Uint8Array): DecodedRoster {
  if (WORKBOOKS.some((signature) => signature.every((byte, index) => bytes[index] === byte)))
    return { text: null, reason: 'WORKBOOK' };
  const utf16 = findUtf16(bytes);
  if (utf16 !== null) return toResult(bytes, utf16);
  // Text has no NUL, whichever one-byte encoding it is in.
  if (bytes.includes(0)) return { text: null, reason: 'UNKNOWN_ENCODING' };
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const korean = decode(bytes, 'euc-kr');
  const russian = decode(bytes, 'windows-1251');
  if (russian !== null && isRussian(russian)) return { text: russian, encoding: 'windows-1251' };
  if (korean !== null && isKorean(korean)) return { text: korean, encoding: 'euc-kr' };
  return { text: null, reason: 'UNKNOWN_ENCODING' };
}

/** By its mark; without one by the zero bytes of its spaces and line ends, which all stand on one side. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [high = 0, low = 0] = zeros;
  if (low > 0 && high === 0) return 'utf-16le';
  return high > 0 && low === 0 ? 'utf-16be' : null;
}

function toResult(bytes: Uint8Array, encoding: RosterEncoding): DecodedRoster {
  const text = decode(bytes, encoding);
  return text === null || text.includes('\0') ? { text: null, reason: 'UNKNOWN_ENCODING' } : { text, encoding };
}

/** Without the byte order mark. Null for bytes that the encoding does not have. */
function decode(bytes: Uint8Array, encoding: RosterEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isKorean(text: string): boolean {
  const letters = [...text].filter((character) => character > '\u007f');
  return letters.filter((letter) => HANGUL.test(letter)).length >= LEAST_SHARE * letters.length;
}

function isRussian(text: string): boolean {
  // Whole words: of "Zoë" on a Western machine only one byte would be Cyrillic.
  const words = (text.match(/(?:[A-Za-z]|[^\p{ASCII}«»„“”–—№\u00a0])+/gu) ?? []).filter((word) => !/^[A-Za-z]+$/.test(word));
  return words.filter((word) => CYRILLIC_WORD.test(word)).length >= LEAST_SHARE * words.length;
}
