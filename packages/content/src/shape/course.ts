import { z } from 'zod';
import { oneOf, slug, text, words } from './common.ts';

/** Where a week stands in the course: how we know, the periods in order, the threads through all of them. */
const PARTS = ['METHOD', 'PERIODS', 'THREADS'] as const;

const skill = z
  .strictObject({ slug, name: text, growth: text.describe('How it builds from week to week') })
  .describe('What the course trains');

const reading = z.strictObject({
  source: slug,
  pages: words.exactOptional().describe('When they are known: "pp. 149-174"'),
  note: text.describe('What to look for'),
});

const week = z
  .strictObject({
    lesson: slug,
    part: oneOf(PARTS),
    skill: slug,
    practice: text.describe('What the class does with the skill this week that it could not do before'),
    reading: z.array(reading).min(2).max(3).describe('To prepare, beside the lesson itself'),
    task: text.describe('In class'),
    product: text.describe('What is handed in'),
  })
  .describe('A week: the lesson, what is prepared, done and handed in');

const assessment = z
  .strictObject({
    slug,
    name: text,
    weight: z.int().min(1).describe('Percent of the mark'),
    weeks: z.array(z.int().min(1)).min(1),
    text: text.describe('What it asks, and how it is marked'),
  })
  .describe('A part of the mark');

const criterion = z.strictObject({
  name: text,
  points: z.int().min(1),
  full: text.describe('What earns all points'),
  half: text.describe('What earns half of them'),
});

const exam = z
  .strictObject({
    slug: slug.describe('That of its assessment and of its quiz'),
    week: z.int().min(1),
    minutes: z.int().min(1),
    title: text,
    note: text.describe('What students should know of it beforehand'),
    items: z.strictObject({ minutes: z.int().min(1), points: z.int().min(1) }).describe('The part that the quiz carries'),
    essay: z.strictObject({
      minutes: z.int().min(1),
      points: z.int().min(1),
      task: text,
      questions: z.array(text).min(2).describe('To choose one from'),
      sources: z.array(slug).min(2).describe('Set before the student'),
      rubric: z.array(criterion).min(3),
    }),
  })
  .describe('The blueprint of an exam; how many items on which lesson stands in the sections of its quiz');

export const courseShape = z
  .strictObject({
    goals: z.array(text).min(1).describe('What students can do after the course'),
    skills: z.array(skill).min(1),
    weeks: z.array(week).min(1),
    assessments: z.array(assessment).min(1),
    policies: z
      .array(z.strictObject({ slug, name: text, text }))
      .min(1)
      .describe('What teacher and class agree on'),
    exams: z.array(exam),
  })
  .describe('The syllabus');

export type CourseRecord = z.output<typeof courseShape>;
