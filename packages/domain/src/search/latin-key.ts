/**
 * Writes a text of any of the three scripts in plain Latin letters, so that spellings can be compared letter by letter: Hangul by the
 * Revised Romanization of 2000, syllable by syllable, Cyrillic as English-language libraries write it.
 */
import { splitSyllable } from './hangul.ts';

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
// One row for each letter that has lost its diacritics: ё is е, й is и.
const CYRILLIC = new Map(
  'а a,б b,в v,г g,д d,е e,ж zh,з z,и i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ъ ,ы y,ь ,э e,ю yu,я ya'
    .split(',')
    .map((pair) => [pair.slice(0, 1), pair.slice(2)] as const),
);

/**
 * The key: lower case Latin letters and digits without spaces, hyphens, apostrophes and diacritics; letters of other scripts stay.
 * "Kim Il-sung" is "kimilsung", "Ким Ир Сен" "kimirsen", "김일성" "gimilseong". Empty when the text has no letter and no digit.
 */
export function latinKey(text: string): string {
  return [...plainText(text).replaceAll(/[^\p{L}\p{N}]/gu, '')].map(toLatin).join('');
}

/** Lower case without diacritics: "Kim Ilsŏng" is "kim ilsong", "Хрущёв" "хрущев". Hangul stays in whole syllables. */
export function plainText(text: string): string {
  // Lower case may bring a mark of its own, and a letter of compatibility a capital.
  return withoutMarks(withoutMarks(text).toLowerCase()).toLowerCase().normalize('NFC');
}

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}

function toLatin(letter: string): string {
  const jamo = splitSyllable(letter);
  if (jamo === null) return CYRILLIC.get(letter) ?? letter;
  return `${INITIALS[jamo.initial]}${VOWELS[jamo.vowel]}${FINALS[jamo.final]}`;
}
