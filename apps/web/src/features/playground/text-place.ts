/** A place in a text, both counted from 1 as editors and GraphQL count them. */
export type TextPlace = { readonly line: number; readonly column: number };

const LINE_END = /\r\n|\r|\n/;

/** Line and column of an offset in a text. */
export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split(LINE_END);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The offset of a place in a text; the end of the line or of the text where the place lies behind it. */
export function offsetOf(text: string, { line, column }: TextPlace): number {
  const lineEnds = new RegExp(LINE_END, 'g');
  let start = 0;
  for (let passed = 1; passed < line && lineEnds.test(text); passed += 1) start = lineEnds.lastIndex;
  const length = text.slice(start).search(LINE_END);
  const end = length === -1 ? text.length : start + length;
  return Math.min(start + column - 1, end);
}
