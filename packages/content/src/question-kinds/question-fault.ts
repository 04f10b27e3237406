import type { Path } from '../fault.ts';

/** A fault in a question, with the place in it where it stands. */
export type QuestionFault = { readonly path: Path; readonly message: string; readonly remedy: string };

/** Ids that stand twice among the parts of a question under `key`. */
export function* repeatedIds(key: string, parts: readonly { readonly id: string }[]): Iterable<QuestionFault> {
  const ids = parts.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) < index)
      yield { path: [key, index, 'id'], message: `id "${id}" stands twice`, remedy: 'Give each its own id' };
  }
}
