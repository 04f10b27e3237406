import {
  DIFFICULTIES,
  FEEDBACK_POLICIES,
  GENERATOR_NAMES,
  QUESTION_ORDERS,
  QUIZ_USAGES,
  THINKING,
} from '@tumen/domain/quiz/blueprint';
import { QUESTION_LEVELS } from '@tumen/domain/quiz/curated';
import { QUESTION_KINDS } from '@tumen/domain/quiz/kinds';
import { z } from 'zod';
import { must, oneOf, slug, text } from './common.ts';

const count = z.int().min(1).describe('How many questions');

/** Whole minutes, so that a clock on the screen starts even. */
const DURATION = /^PT(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?$/;
const MOST_MINUTES = 24 * 60;

const duration = z
  .string()
  .transform((value, context): number => {
    const { hours = '0', minutes = '0' } = DURATION.exec(value)?.groups ?? {};
    const total = Number(hours) * 60 + Number(minutes);
    if (total >= 1 && total <= MOST_MINUTES) return total;
    const remedy = 'Write hours and minutes as in ISO 8601, from one minute to a day: "PT40M", "PT1H30M"';
    context.addIssue({ code: 'custom', message: `"${value}" is not a duration`, params: { remedy } });
    return z.NEVER;
  })
  .describe('A duration in ISO 8601, in whole minutes: "PT40M"');

const moment = must(
  z.string(),
  (value) => z.iso.datetime({ offset: true }).safeParse(value).success,
  'is not a moment',
  'Write date, time and zone: "2027-04-20T09:00:00+09:00"',
).describe('A moment in ISO 8601 with its zone');

const filters = {
  questions: z.array(slug).min(1).exactOptional().describe('Questions to draw from; absent: all'),
  themes: z.array(slug).min(1).exactOptional().describe('Only questions with an event about one of these'),
  levels: z.array(oneOf(QUESTION_LEVELS)).min(1).exactOptional(),
  kinds: z.array(oneOf(QUESTION_KINDS)).min(1).exactOptional(),
};

const whole = z.strictObject({
  curated: slug.exactOptional().describe('A lesson: its questions for practice or, in an exam, for exams'),
  ...filters,
  generator: z.enum(GENERATOR_NAMES).exactOptional(),
  lessons: z.array(slug).min(1).exactOptional().describe('What is generated names only what these deal with; absent: anything'),
  count,
  points: z.int().min(1).exactOptional().describe('What each of its questions is worth; absent: 1'),
  difficulty: z.literal(DIFFICULTIES).exactOptional(),
  thinking: oneOf(THINKING).exactOptional().describe('In an exam: what the questions ask a student to do'),
});

const section = must(
  whole,
  (value) => (value.curated !== undefined || value.themes !== undefined) !== (value.generator !== undefined),
  'must be either curated or generated',
  'Write "curated: lesson-slug", "themes: [theme-slug]" or "generator: name"',
)
  .refine(({ generator, ...value }) => generator === undefined || !Object.keys(filters).some((name) => name in value), {
    message: 'filters what a generator builds',
    params: { remedy: `Remove ${Object.keys(filters).join(', ')}, or draw from the curated questions` },
  })
  .refine(({ generator, lessons }) => generator !== undefined || lessons === undefined, {
    message: 'names lessons for questions written by hand',
    params: { remedy: 'Write "curated: lesson-slug": "lessons" is for generators' },
  });

export const quizShape = must(
  z.strictObject({
    lesson: slug.exactOptional().describe('Absent for an exam of the course'),
    title: text,
    usage: oneOf(QUIZ_USAGES).default('PRACTICE').describe('Exam: draws exam questions, which no practice shows'),
    timeLimit: duration.exactOptional().describe('Absent: no limit. In minutes once read'),
    attemptsAllowed: z.int().min(1).exactOptional().describe('Absent: as many as one likes'),
    order: oneOf(QUESTION_ORDERS).default('FIXED').describe('Fixed: that of the sections'),
    feedback: oneOf(FEEDBACK_POLICIES).default('AT_ONCE').describe('When verdicts and keys are shown'),
    closesAt: moment.exactOptional().describe('When all attempts end; absent: never'),
    sections: z.array(section).min(1),
  }),
  ({ feedback, closesAt }) => feedback !== 'AFTER_DEADLINE' || closesAt !== undefined,
  'gives feedback after a deadline that it does not have',
  'Add "closesAt", or choose feedback: after-submission or never',
).describe('What an attempt draws its questions from, and by which rules it is taken');

export type QuizRecord = z.output<typeof quizShape>;
