import { z } from 'zod';
import { queryError } from '../errors/query-error.ts';

/** Raised when the shape of cursors changes, so that an old one is refused instead of misread. */
const VERSION = 1;

const KEY_SHAPES = {
  text: z.string(),
  date: z.iso.date(),
  timestamptz: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/),
  int4: z.string().regex(/^\d{1,10}$/),
  float8: z.string().regex(/^-?\d+(\.\d+)?(e-?\d+)?$/),
};

/** SQL type of a sort key: how a cursor's text is read back. */
export type KeyType = keyof typeof KEY_SHAPES;

const cursorShape = z.tuple([z.literal(VERSION), z.string()]).rest(z.string());

/** Writes the place of a row: the name of its order and the row's sort keys, opaque. */
export function encodeCursor(order: string, keys: readonly string[]): string {
  return Buffer.from(JSON.stringify([VERSION, order, ...keys])).toString('base64url');
}

/**
 * Reads a cursor back into sort keys, one for each of `types`.
 *
 * @throws GraphQLError `INVALID_CURSOR` when it was not made by this API, or for another list or order than `order`.
 */
export function decodeCursor(cursor: string, order: string, types: readonly KeyType[], argument: string): readonly string[] {
  const parsed = cursorShape.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) {
    const message = `"${cursor}" is not a cursor of this API. Use \`cursor\`, \`startCursor\` or \`endCursor\` exactly as returned.`;
    throw queryError('INVALID_CURSOR', message, { argument });
  }
  const [, name, ...keys] = parsed.data;
  const fits =
    name === order && keys.length === types.length && types.every((type, i) => KEY_SHAPES[type].safeParse(keys[i]).success);
  if (!fits) {
    const message = `The cursor in \`${argument}\` belongs to another list or order. Start again without it, or keep \`orderBy\` and the filter.`;
    throw queryError('INVALID_CURSOR', message, { argument });
  }
  return keys;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
