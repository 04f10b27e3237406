import type { Context } from '../context.ts';
import { notFoundError, type SluggedNoun } from './known-slugs.ts';

/**
 * Gives a row that was looked up by its key, or a `NOT_FOUND` error with suggestions.
 *
 * Lookups are nullable fields: the answer holds null for this field and the error beside it, and the rest of the operation stands.
 *
 * @throws GraphQLError `NOT_FOUND`.
 */
export async function foundOrError<Row>(
  context: Context,
  noun: SluggedNoun,
  key: string,
  row: Promise<Row | null>,
  argument = 'slug',
) {
  const found = await row;
  if (found === null) throw await notFoundError(context, noun, key, argument);
  return found;
}
