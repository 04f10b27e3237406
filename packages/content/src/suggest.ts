/** "Did you mean "x"? " for a word that is close to one of `words`, else an empty text. */
export function suggestion(word: string, words: Iterable<string>): string {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const [best] = [...words]
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance);
  return best ? `Did you mean "${best.candidate}"? ` : '';
}

/** Levenshtein's distance: how many letters to insert, remove or replace. Wagner and Fischer's table, one row at a time. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
