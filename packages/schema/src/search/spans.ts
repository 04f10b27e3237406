/** A piece of text; `isMatch` when the query was found in it. */
export type TextSpan = { readonly text: string; readonly isMatch: boolean };

/** Private-use characters, so that no text of the content can be taken for a delimiter. */
export const MATCH_START = '\uE000';
export const MATCH_END = '\uE001';

/** Cuts a text whose matches stand between delimiters. Empty pieces are left out. */
export function splitMarked(marked: string): TextSpan[] {
  return marked
    .split(MATCH_START)
    .flatMap((piece, index) => {
      const [match = '', ...rest] = piece.split(MATCH_END);
      return index === 0 ? [{ text: piece, isMatch: false }] : [span(match, true), span(rest.join(''), false)];
    })
    .filter(({ text }) => text !== '');
}

/** Cuts a text at every place where `query` stands in it, whatever the case. */
export function markSubstring(text: string, query: string): TextSpan[] {
  if (query === '') return [span(text, false)];
  const spans: TextSpan[] = [];
  let from = 0;
  // Lower case may have another length in some alphabets; a text where it has is left unmarked rather than cut at a wrong place.
  const lower = text.toLowerCase();
  const needle = query.toLowerCase();
  for (let at = lower.length === text.length ? lower.indexOf(needle) : -1; at !== -1; at = lower.indexOf(needle, from)) {
    spans.push(span(text.slice(from, at), false), span(text.slice(at, at + needle.length), true));
    from = at + needle.length;
  }
  return [...spans, span(text.slice(from), false)].filter((piece) => piece.text !== '');
}

function span(text: string, isMatch: boolean): TextSpan {
  return { text, isMatch };
}
