/** What the content files say of questions of every kind. */
import { DIFFICULTIES, QUIZ_USAGES } from '@tumen/domain/quiz/blueprint';
import { QUESTION_LEVELS } from '@tumen/domain/quiz/curated';
import { z } from 'zod';
import { citations, oneOf, slug, text } from '../shape/common.ts';

export const questionFrame = {
  slug,
  usage: oneOf(['CHECK', ...QUIZ_USAGES]).describe(
    'Check: stands in a lesson. Practice: drawn by quizzes. Exam: drawn by exams alone',
  ),
  difficulty: z.literal(DIFFICULTIES),
  level: oneOf(QUESTION_LEVELS),
  prompt: text,
  hint: text.exactOptional(),
  explanation: text.describe('Shown with the verdict'),
  events: z.array(slug).min(1).describe('What the feedback names'),
  cite: citations,
};

/** The kind in the spelling of the domain: content files say "single-choice". */
export function kindWord<const Word extends string, const Kind extends string>(word: Word, value: Kind) {
  return z.literal(word).transform((): Kind => value);
}

/** The author's name for a part of a question. */
export const partId = slug.describe('Unique in the question');
