/** A syllable in its parts, as places in the tables of Unicode: 19 initials, 21 vowels, 28 finals, of which the first is none. */
export type Jamo = { readonly initial: number; readonly vowel: number; readonly final: number };

const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS = 21;
const FINALS = 28;

/** Takes a letter apart; null when it is no Hangul syllable. */
export function splitSyllable(letter: string): Jamo | null {
  const code = letter.codePointAt(0) ?? 0;
  if (code < FIRST || code > LAST) return null;
  const index = code - FIRST;
  return {
    initial: Math.floor(index / (VOWELS * FINALS)),
    vowel: Math.floor(index / FINALS) % VOWELS,
    final: index % FINALS,
  };
}
