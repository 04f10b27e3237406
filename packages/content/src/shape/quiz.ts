import { DIFFICULTIES, GENERATOR_NAMES, THINKING } from '@tumen/domain/quiz/blueprint';
import { z } from 'zod';
import { must, oneOf, slug, text } from './common.ts';

const count = z.int().min(1).describe('How many questions');

const section = must(
  z.strictObject({
    curated: slug.exactOptional().describe('A lesson: its practice questions'),
    questions: z.array(slug).min(1).exactOptional().describe('Those of the lesson to draw from; absent: all'),
    generator: z.enum(GENERATOR_NAMES).exactOptional(),
    count,
    difficulty: z.literal(DIFFICULTIES).exactOptional(),
    thinking: oneOf(THINKING).exactOptional().describe('In an exam: what the questions ask a student to do'),
  }),
  (value) => (value.curated === undefined) !== (value.generator === undefined),
  'must be either curated or generated',
  'Write "curated: lesson-slug" or "generator: name"',
);

export const quizShape = z
  .strictObject({
    lesson: slug.exactOptional().describe('Absent for an exam of the course'),
    title: text,
    sections: z.array(section).min(1),
  })
  .describe('What an attempt draws its questions from');

export type QuizRecord = z.output<typeof quizShape>;
