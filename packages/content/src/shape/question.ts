import { DIFFICULTIES } from '@tumen/domain/quiz/blueprint';
import { QUESTION_LEVELS } from '@tumen/domain/quiz/curated';
import { z } from 'zod';
import { citations, must, oneOf, slug, text } from './common.ts';

const common = {
  slug,
  usage: oneOf(['CHECK', 'PRACTICE']).describe('Check: stands in a lesson. Practice: drawn by quizzes'),
  difficulty: z.literal(DIFFICULTIES),
  level: oneOf(QUESTION_LEVELS),
  prompt: text,
  hint: text.exactOptional(),
  explanation: text.describe('Shown with the verdict'),
  events: z.array(slug).min(1).describe('What the feedback names'),
  cite: citations,
};

const id = slug.describe('Unique in the question');
const options = z
  .array(z.strictObject({ id, text, correct: z.boolean().default(false), rationale: text.describe('Why it is right or wrong') }))
  .min(2);

/** The kind in the spelling of the domain: content files say "single-choice". */
function kind<const Word extends string, const Kind extends string>(word: Word, value: Kind) {
  return z.literal(word).transform((): Kind => value);
}

export const questionShape = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: kind('single-choice', 'SINGLE_CHOICE'), ...common, options }),
    z.strictObject({ kind: kind('multiple-response', 'MULTIPLE_RESPONSE'), ...common, options }),
    z.strictObject({
      kind: kind('ordering', 'ORDERING'),
      ...common,
      items: z.array(z.strictObject({ id, text })).min(2).describe('In the right order'),
    }),
    z.strictObject({
      kind: kind('matching', 'MATCHING'),
      ...common,
      pairs: z.array(z.strictObject({ id, left: text, right: text })).min(2),
    }),
    z.strictObject({
      kind: kind('numeric', 'NUMERIC'),
      ...common,
      number: z.number(),
      tolerance: must(z.number(), (value) => value >= 0, 'is negative', 'Give the largest distance that still counts as right'),
      unit: text,
    }),
  ])
  .describe('A question written by hand, with its key');

export type QuestionRecord = z.output<typeof questionShape>;
