/**
 * How a name sounds, roughly: its consonants in classes that every romanization keeps apart. Systems differ in vowels (Sung, Seong, Sŏng,
 * Сен), in voice (Kim, Gim; Pak, Bak), in aspiration and in where they put spaces, so all of that is left out.
 *
 * Classes: K (g k), T (d t), P (b p v f), C (j z zh ch ts), S (s sh), L (l r), H (h kh), M, N (n ng).
 */
import { splitSyllable } from './hangul.ts';
import { plainText } from './latin-key.ts';

/** A vowel, and whatever stands for one, keeps consonants apart until doubled ones are one: "Kam Man" and "감만" alike. */
const VOWEL = '-';

// In the order of Unicode; the silent initial has no sound.
const INITIALS = ['K', 'K', 'N', 'T', 'T', 'L', 'M', 'P', 'P', 'S', 'S', '', 'C', 'C', 'C', 'K', 'T', 'P', 'H'];
const FINALS = ['', ...'KKKNNNTLKMLLLPLMPPTTNTTKTPT'];

type Rule = readonly [RegExp, string];

/** A sound that later rules must leave alone is written in capitals. */
const LATIN: readonly Rule[] = [
  [/tsch|tch|dzh/g, 'C'],
  [/shch|sch|sh/g, 'S'],
  [/zh|ch|dz|ts|tz|j|z|q(?=i)/g, 'C'],
  [/kh/g, 'H'],
  [/ng/g, 'N'],
  [/gh|ck/g, 'K'],
  [/^x|c(?=[eiy])|s/g, 'S'],
  [/x/g, 'KS'],
  [/ph|[bpvf]/g, 'P'],
  [/th|[dt]/g, 'T'],
  [/[gkcq]/g, 'K'],
  [/[lr]/g, 'L'],
  [/m/g, 'M'],
  [/n/g, 'N'],
  // Elsewhere it only lengthens a vowel: Roh, Ahn.
  [/^h|h(?=[aeiouyw])/g, 'H'],
  [/h/g, ''],
  [/[a-z]/g, VOWEL],
];

const CYRILLIC: readonly Rule[] = [
  [/чхв|чх|чж|дж|дз|цз|тс|[цжзч]/g, 'C'],
  [/пх|[бпвф]/g, 'P'],
  [/тх|[дт]/g, 'T'],
  [/кх|[гкґ]/g, 'K'],
  [/[щшс]/g, 'S'],
  [/х/g, 'H'],
  [/[лр]/g, 'L'],
  [/м/g, 'M'],
  [/н/g, 'N'],
  [/[ьъ]/g, ''],
  [/\p{Script=Cyrillic}/gu, VOWEL],
];

/** Korean surnames that are written in ways no rule derives, North and South, with the sound that stands for all of them. */
const SURNAMES: Readonly<Record<string, readonly string[]>> = {
  'L-': 'lee li ri rhee rhie yi ли и 이 리 no noh ro roh но ро 노 로 yu yoo you ryu ryoo lyu ю лю рю 유 류'.split(' '),
  'L-M': 'im lim rim им лим 임 림'.split(' '),
  'L-N': 'yang ryang lyang ян лян рян 양 량'.split(' '),
  'P-K': 'park pak bak пак 박'.split(' '),
};
const SURNAME_SOUNDS = new Map(Object.entries(SURNAMES).flatMap(([sound, forms]) => forms.map((form) => [form, sound] as const)));

/** Longer names are descriptions; of those only the first words are read. */
const MOST_WORDS = 7;
/** A single consonant tells nothing. */
const SHORTEST = 2;

/** `whole`: how the name may sound. `parts`: how any words of it that stand together may sound, the whole included. */
export type SoundKeys = { readonly whole: readonly string[]; readonly parts: readonly string[] };

/**
 * The sounds of a name in Latin letters, Hangul or Cyrillic: "Kim Il-sung", "김일성" and "Ким Ир Сен" share one. Each key has two or more
 * letters of the classes; a name without such a key has none.
 */
export function soundKeys(name: string): SoundKeys {
  const words = splitWords(name).slice(0, MOST_WORDS);
  const parts = words.flatMap((_, start) =>
    words.slice(start).flatMap((_, length) => keysOf(words.slice(start, start + length + 1))),
  );
  return { whole: unique(keysOf(words)), parts: unique(parts) };
}

/** The words of a text: letters and digits in lower case without diacritics, cut at everything else. */
export function splitWords(text: string): string[] {
  return plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function keysOf(words: readonly string[]): string[] {
  const [first = '', ...rest] = words;
  const sounds = rest.map(soundOf).join('');
  return [soundOf(first), ...surnameSounds(first)]
    .map((start) => consonants(start + sounds))
    .filter((key) => [...key].length >= SHORTEST);
}

function surnameSounds(word: string): string[] {
  const whole = SURNAME_SOUNDS.get(word);
  if (whole !== undefined) return [whole];
  // Hangul writes the surname and the given name together.
  const surname = word.slice(0, 1);
  const sound = splitSyllable(surname) && SURNAME_SOUNDS.get(surname);
  return sound ? [sound + soundOf(word.slice(1))] : [];
}

function soundOf(word: string): string {
  return [...word.matchAll(/\p{Script=Hangul}+|\p{Script=Cyrillic}+|[a-z]+|\p{N}+/gu)]
    .map(([piece]) => soundOfPiece(piece))
    .join('');
}

function soundOfPiece(piece: string): string {
  if (/^[a-z]/.test(piece)) return applyRules(piece, LATIN);
  if (/^\p{Script=Cyrillic}/u.test(piece)) return applyRules(piece, CYRILLIC);
  if (/^\p{N}/u.test(piece)) return piece;
  return [...piece].map(soundOfSyllable).join('');
}

function soundOfSyllable(letter: string): string {
  const jamo = splitSyllable(letter);
  return jamo === null ? VOWEL : `${INITIALS[jamo.initial]}${VOWEL}${FINALS[jamo.final]}`;
}

function applyRules(text: string, rules: readonly Rule[]): string {
  return rules.reduce((current, [pattern, sound]) => current.replaceAll(pattern, sound), text);
}

/** Doubled consonants are one, but the digits of a number stay. Where syllables meet in "ng", nobody knows whether it is one sound. */
function consonants(sound: string): string {
  return sound
    .replaceAll(/([A-Z])\1+/g, '$1')
    .replaceAll('NK', 'N')
    .replaceAll(VOWEL, '');
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
