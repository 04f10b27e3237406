import { EVENT_KINDS, STANDARDS } from '@tumen/domain/vocabulary';
import { z } from 'zod';
import { BLOCK_SHAPES } from '../../generated/block-shapes.ts';
import { claimCode } from './claim.ts';
import { citations, must, oneOf, slug, text } from './common.ts';

const scope = must(
  z.strictObject({
    periods: z.array(slug).min(1).exactOptional(),
    themes: z.array(slug).min(1).exactOptional(),
    kinds: z.array(oneOf(EVENT_KINDS)).min(1).exactOptional(),
    actors: z.array(slug).min(1).exactOptional(),
    events: z.array(slug).min(1).exactOptional(),
  }),
  (value) => Object.keys(value).length > 0,
  'names no events',
  'Give at least one of periods, themes, kinds, actors, events',
).describe('The events that a lesson is about: the union of all that is named');

const blockShape = z.discriminatedUnion('kind', BLOCK_SHAPES).describe('One step of a lesson: prose, or a view of the data');

const warmUp = z
  .strictObject({
    text: text.describe('One line, number or contradiction that makes curious'),
    cite: citations,
    prompt: text.describe('What the class does with it in five minutes'),
  })
  .describe('How the lesson begins');

const plan = z.strictObject({
  minutes: z.int().min(1),
  steps: z.array(z.strictObject({ minutes: z.int().min(1), activity: text })).min(1),
});

const teacherNotes = z
  .strictObject({
    plans: z.array(plan).min(1).describe('One for each length of a class; the minutes of the steps add up to it'),
    answers: z
      .array(z.strictObject({ question: text, expected: text }))
      .min(1)
      .describe('To the inquiry question, the workshop and the discussion'),
    misconceptions: z.array(z.strictObject({ belief: text, correction: text })).min(1),
    sensitive: z.array(text).describe('Points that may hurt or divide a class'),
    differentiation: z.strictObject({ support: text, core: text, stretch: text }),
    standards: z
      .array(z.strictObject({ framework: oneOf(STANDARDS), code: z.string().min(1), note: text.exactOptional() }))
      .min(1),
  })
  .describe('What only the teacher needs');

export const lessonShape = z
  .strictObject({
    number: z.int().min(1).describe('The week of the course'),
    status: oneOf(['COMPLETE', 'IN_PREPARATION']).describe('In preparation: the data without prose'),
    period: slug.exactOptional().describe('Absent for a thread that crosses the periods'),
    minutes: z.int().min(1),
    title: text,
    question: text.describe('The inquiry question: at most 18 words, not answerable by yes or no'),
    objectives: z.array(text).min(1),
    claims: z.array(claimCode).default([]),
    scope,
    warmUp: warmUp.exactOptional(),
    simpleSummary: text
      .exactOptional()
      .describe('The lesson in some hundred plain words (CEFR B1), for learners of the language'),
    furtherReading: z.array(z.strictObject({ source: slug, note: text.describe('Why one would read it') })).default([]),
    teacherNotes: teacherNotes.exactOptional(),
    blocks: z.array(blockShape).min(1),
  })
  .describe('A week of the course');

export type LessonBlockRecord = z.output<typeof blockShape>;
export type LessonRecord = z.output<typeof lessonShape>;
