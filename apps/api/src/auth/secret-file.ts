import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Reads a secret that a file keeps for the eyes of its owner alone, and makes it at the first time. Of several processes that begin
 * together one makes it and all get the same.
 *
 * @throws Error when the folder cannot be written.
 */
export function keepSecret(file: string, make: () => string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    const secret = make();
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
    return secret;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    return readFileSync(file, 'utf8').trim();
  }
}

/** The secret in the file, or null when there is none. */
export function findSecret(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
    return null;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
