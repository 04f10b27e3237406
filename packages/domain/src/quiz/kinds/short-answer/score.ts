import { LOCALES } from '../../../localized-text.ts';
import type { Answer, QuestionKey } from '../../question.ts';
import type { KnownAnswer } from './shape.ts';

/**
 * Scores a short answer: the fraction of the first known answer that it equals, in whichever language, else 0 (Moodle, question type
 * Short answer, case-insensitive; its author sets a grade for each answer likewise).
 */
export function scoreShortAnswer(key: QuestionKey, { text = '' }: Answer): number {
  return findKnownAnswer(key, text)?.fraction ?? 0;
}

/** The known answer that `text` equals after folding; undefined when it is none. */
export function findKnownAnswer({ knownAnswers = [] }: QuestionKey, text: string): KnownAnswer | undefined {
  const given = foldAnswer(text);
  if (given === '') return undefined;
  return knownAnswers.find(({ accept }) =>
    LOCALES.some((locale) => accept[locale]?.some((spelling) => foldAnswer(spelling) === given)),
  );
}

/**
 * What of a text counts: letters and digits, without case and accents. "Kim Il-sung", "kim il sung" and "KIM ILSUNG" are one, and so
 * are "ё" and "е". Compatibility forms are unified (Unicode NFKD), as phones type them differently.
 */
export function foldAnswer(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
