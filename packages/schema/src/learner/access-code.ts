import { createHash, randomInt } from 'node:crypto';

/** Crockford's Base32: no I, L, O and U, which are misread or make words. https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;

/**
 * Draws a code that people read to one another and type.
 *
 * @param length characters, a multiple of four; each is worth five bits
 * @returns groups of four: "7K3M-Q0TX"
 */
export function drawAccessCode(length: number): string {
  return formatAccessCode(Array.from({ length }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join(''));
}

/** Puts the hyphens between the groups of a code that was stored or read without them. */
export function formatAccessCode(code: string): string {
  return code.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? code;
}

/**
 * The code that somebody typed, in any case, with or without hyphens and spaces, with O for 0 and I or L for 1.
 *
 * @returns without hyphens; null when it has another length or a character that no code has
 */
export function readAccessCode(typed: string, length: number): string | null {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return code.length === length && [...code].every((character) => ALPHABET.includes(character)) ? code : null;
}

/** What the database keeps of a code that is shown again: its characters, without hyphens. */
export function storeAccessCode(code: string): string {
  return code.replaceAll('-', '');
}

/** What the database keeps of a code that is shown once: SHA-256, hexadecimal. */
export function hashAccessCode(code: string): string {
  return createHash('sha256').update(storeAccessCode(code)).digest('hex');
}
