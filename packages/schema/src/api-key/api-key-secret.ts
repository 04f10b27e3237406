import { createHash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What every key begins with, so that a key in a file that is about to be published is recognized as one. */
export const API_KEY_PREFIX = 'tumen_';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 190 bits. */
const RANDOM_LENGTH = 32;
const CHECKSUM_LENGTH = 6;
const SHOWN_LENGTH = API_KEY_PREFIX.length + 4;
const SHAPE = new RegExp(`^${API_KEY_PREFIX}[0-9A-Za-z]{${RANDOM_LENGTH + CHECKSUM_LENGTH}}$`);

/** Draws the secret of a key: the prefix, 32 random letters and digits, and six that check them. Only its hash is stored. */
export function drawApiKey(): string {
  const random = Array.from({ length: RANDOM_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
  return withChecksum(API_KEY_PREFIX + random);
}

/** Whether it can be a key: what was cut off or mistyped is told from what was revoked, without asking the database. */
export function isWholeApiKey(text: string): boolean {
  return SHAPE.test(text) && withChecksum(text.slice(0, -CHECKSUM_LENGTH)) === text;
}

/** What the database knows of a key. */
export function hashApiKey(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** The first characters of a key, which a person recognizes and nobody can use. */
export function startOfApiKey(secret: string): string {
  return secret.slice(0, SHOWN_LENGTH);
}

function withChecksum(text: string): string {
  let rest = crc32(text);
  let checksum = '';
  for (let index = 0; index < CHECKSUM_LENGTH; index++) {
    checksum = ALPHABET.charAt(rest % ALPHABET.length) + checksum;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return text + checksum;
}
