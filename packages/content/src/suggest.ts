import { editDistance } from '@tumen/domain/search/edit-distance';

/** "Did you mean "x"? " for a word that is close to one of `words`, else an empty text. */
export function suggestion(word: string, words: Iterable<string>): string {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const [best] = [...words]
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance);
  return best ? `Did you mean "${best.candidate}"? ` : '';
}
