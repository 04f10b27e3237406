// Average widths of IBM Plex Sans, in parts of the font size; a Hangul or Han syllable fills its square.
const LETTER_WIDTH = 0.54;
const CYRILLIC_WIDTH = 0.6;
const SQUARE_WIDTH = 0.94;

/** Estimates the width of a text in pixels; the server has no browser to measure with. Rather too wide than too narrow. */
export function estimateTextWidth(text: string, fontSizePx: number): number {
  let width = 0;
  for (const character of text) {
    if (/[\p{Script=Hangul}\p{Script=Han}]/u.test(character)) width += SQUARE_WIDTH;
    else if (/\p{Script=Cyrillic}/u.test(character)) width += CYRILLIC_WIDTH;
    else width += LETTER_WIDTH;
  }
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
