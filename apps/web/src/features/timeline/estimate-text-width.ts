// Average widths in IBM Plex Sans, in parts of the font size; a Hangul or Han syllable fills its square.
const WIDTHS: readonly [pattern: RegExp, width: number][] = [
  [/[\p{Script=Hangul}\p{Script=Han}]/u, 0.94],
  [/[ iljtfrI.,:;'’|!()[\]-]/, 0.33],
  [/[mwMWмшщюжфМШЩЮЖФ—…@%]/, 0.86],
  [/\p{Lu}/u, 0.64],
  [/\p{Script=Cyrillic}/u, 0.57],
];
const OTHER_WIDTH = 0.55;

/** Estimates the width of a text in pixels; the server has no browser to measure with. Rather too wide than too narrow. */
export function estimateTextWidth(text: string, fontSizePx: number): number {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER_WIDTH;
  return width * fontSizePx;
}

/** Shortens a text to a width, with an ellipsis at a break between words where there is one. */
export function fitText(text: string, fontSizePx: number, widthPx: number): string {
  if (estimateTextWidth(text, fontSizePx) <= widthPx) return text;
  const letters = [...text];
  while (letters.length > 1 && estimateTextWidth(`${letters.join('')}…`, fontSizePx) > widthPx) letters.pop();
  const cut = letters.join('');
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${(atWord.length > cut.length / 2 ? atWord : cut).replace(/[\s,;:]+$/, '')}…`;
}

/** Sets a text in at most two lines between words; no line at all when it does not fit whole. */
export function wrapText(text: string, fontSizePx: number, widthPx: number): string[] {
  const fits = (line: string) => estimateTextWidth(line, fontSizePx) <= widthPx;
  if (fits(text)) return [text];
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const lines = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (lines.every(fits)) return lines;
  }
  return [];
}
