/** The numbers behind an address `cite:slug+slug`, each once, in the order of the text; what has no number is left out. */
export function toNoteNumbers(href: string, noteNumbers: ReadonlyMap<string, number>): number[] {
  const numbers = href
    .slice('cite:'.length)
    .split('+')
    .flatMap((slug) => noteNumbers.get(slug) ?? []);
  return [...new Set(numbers)];
}
