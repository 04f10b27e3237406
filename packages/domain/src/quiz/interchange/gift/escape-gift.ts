/**
 * The escapes of GIFT: a backslash before ~ = # { } : and itself, and \n for a line break
 * (https://docs.moodle.org/en/GIFT_format, "Special Characters").
 */

/** Writes a text so that no character in it steers the format. */
export function escapeGift(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** As `escapeGift`, for texts that may name a format in brackets: one that begins with a bracket is named plain, lest it be read as a name. */
export function escapeGiftText(text: string): string {
  return text.startsWith('[') ? `[plain]${escapeGift(text)}` : escapeGift(text);
}

/** Stand-ins while a question is cut into its parts: private characters, one for each escaped one. */
const STAND_INS = new Map(
  ['\\', '~', '=', '#', '{', '}', ':', '\n'].map((char, index) => [char, String.fromCharCode(0xf8d0 + index)]),
);
const ORIGINALS = new Map([...STAND_INS].map(([char, standIn]) => [standIn, char]));

/** Hides escaped characters, so that what is left of them steers the format. */
export function hideEscapes(text: string): string {
  return text.replace(/\\([\\~=#{}:n])/g, (_, char: string) => STAND_INS.get(char === 'n' ? '\n' : char) ?? char);
}

/** Shows the characters that `hideEscapes` hid, without their backslashes. */
export function showEscapes(text: string): string {
  return text.replace(/[\uf8d0-\uf8d7]/g, (standIn) => ORIGINALS.get(standIn) ?? standIn);
}
