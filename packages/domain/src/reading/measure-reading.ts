import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Locale } from '../localized-text.ts';
import { splitSentences } from './split-sentences.ts';

export type ReadingMeasure = {
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  /** The grade of an American school, from 0 (kindergarten); null where no established formula exists: Korean and Russian. */
  readonly grade: number | null;
  readonly minutes: number;
};

/**
 * Words that an adult reads in a minute, silently and in the first language.
 *
 * English: 238 for non-fiction, the mean of 190 studies in Brysbaert, "How many words do we read per minute?", Journal of Memory and
 * Language 109 (2019), 104047, https://doi.org/10.1016/j.jml.2019.104047. Most adults lie between 175 and 300; readers of a second
 * language are slower. The same study finds that other languages are predicted by the number of words that they need to say the same.
 * Our own lessons and records in two languages give that number: Korean needs 69 words (eojeol) for 100 English ones, Russian 87.
 */
const WORDS_PER_MINUTE: Record<Locale, number> = { en: 238, ko: 165, ru: 206 };

/**
 * Measures how hard plain text is to read, by what can be counted. It says nothing of ideas, names and knowledge that the text asks for.
 *
 * - A word is what stands between spaces and holds a letter or a digit; in Korean that is the eojeol.
 * - English has the Flesch–Kincaid grade, 0.39 · words per sentence + 11.8 · syllables per word − 15.59: Kincaid, Fishburne, Rogers and
 *   Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel", Research Branch Report 8-75, Naval Technical Training
 *   Command, Millington 1975. Syllables are estimated from the spelling; each digit counts as one, for the formula counts numbers as spoken.
 * - Korean has no established formula for a grade, and none is claimed: words (eojeol) per sentence and syllables per word stand for
 *   themselves; a syllable is a block of Hangul. For Russian, a syllable is a vowel.
 *
 * @param paragraphs without markup, citations and headings; a sentence never crosses from one to the next
 */
export function measureReading(paragraphs: readonly string[], locale: Locale): ReadingMeasure {
  const sentences = paragraphs.flatMap((paragraph) => splitSentences(paragraph, locale));
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)));
  const syllables = words.reduce((sum, word) => sum + countSyllables(word, locale), 0);
  const isEmpty = words.length === 0;
  return {
    words: words.length,
    sentences: isEmpty ? 0 : sentences.length,
    wordsPerSentence: isEmpty ? 0 : words.length / sentences.length,
    syllablesPerWord: isEmpty ? 0 : syllables / words.length,
    grade:
      isEmpty || locale !== 'en'
        ? null
        : Math.max(0, fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })),
    minutes: words.length / WORDS_PER_MINUTE[locale],
  };
}

function countSyllables(word: string, locale: Locale): number {
  const digits = word.match(/\p{N}/gu)?.length ?? 0;
  if (locale === 'en') return Math.max(1, digits + syllable(word));
  const spoken = locale === 'ko' ? /\p{sc=Hangul}/gu : /[аеёиоуыэюя]/giu;
  return digits + (word.match(spoken)?.length ?? 0);
}
