import { DIFFICULTIES, GENERATOR_NAMES } from '@tumen/domain/quiz/blueprint';
import { z } from 'zod';
import { must, slug, text } from './common.ts';

const count = z.int().min(1).describe('How many questions');

const section = must(
  z.strictObject({
    curated: slug.exactOptional().describe('A lesson: its practice questions'),
    generator: z.enum(GENERATOR_NAMES).exactOptional(),
    count,
    difficulty: z.literal(DIFFICULTIES).exactOptional(),
  }),
  (value) => (value.curated === undefined) !== (value.generator === undefined),
  'must be either curated or generated',
  'Write "curated: lesson-slug" or "generator: name"',
);

export const quizShape = z
  .strictObject({ lesson: slug, title: text, sections: z.array(section).min(1) })
  .describe('What an attempt draws its questions from');

export type QuizRecord = z.output<typeof quizShape>;
