/** Where each of `kinds` stands among those of its own: the second of five checks is number 2 of 5. */
export function placeAmongKind(kinds: readonly string[]): { readonly number: number; readonly count: number }[] {
  const counts = new Map<string, number>();
  const numbers = kinds.map((kind) => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return number;
  });
  return kinds.map((kind, index) => ({ number: numbers[index] ?? 0, count: counts.get(kind) ?? 0 }));
}
