/** Columns are told apart by a letter, as the sources on the handout are: titles in a column are often cut. */
export function letterOf(index: number): string {
  return String.fromCodePoint(0x41 + index);
}
