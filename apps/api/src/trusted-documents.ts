import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Env } from './env.ts';

/** Texts of documents by their ids, which are `sha256:` and 64 hexadecimal digits. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const listSchema = z
  .record(z.string(), z.string())
  .refine((list) => Object.entries(list).every(([id, text]) => id === idOf(text)), 'an id is not the SHA-256 of its text');

/**
 * Reads the list of what the site asks, which the site writes when its documents are generated. Without the file the API knows no ids.
 *
 * @throws Error with one line that names the file and the remedy when it is no such list, or is not there and nothing else is admitted.
 */
export function readTrustedDocuments(env: Pick<Env, 'TRUSTED_DOCUMENTS' | 'ADMITTED_DOCUMENTS'>): TrustedDocuments {
  const file = env.TRUSTED_DOCUMENTS;
  if (!existsSync(file)) {
    if (env.ADMITTED_DOCUMENTS === 'any') return new Map();
    throw new Error(
      `The API cannot start. ADMITTED_DOCUMENTS=trusted admits what ${file} lists, and there is no such file. \`npm run generate\` writes it.`,
    );
  }
  const { error, data } = listSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (data !== undefined) return new Map(Object.entries(data));
  const fault = error.issues[0]?.message;
  throw new Error(
    `The API cannot start. ${file} is no list of trusted documents: ${fault}. \`npm run generate\` writes it anew.`,
  );
}

function idOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
