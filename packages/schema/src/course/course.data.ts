/** What the importer writes into `Course.data`: the shape `courseShape` of packages/content. */
import { z } from 'zod';
import { textShape } from '../lesson/blocks/block.ts';

export const PARTS = ['METHOD', 'PERIODS', 'THREADS'] as const;

export const skillShape = z.object({ slug: z.string(), name: textShape, growth: textShape });

export const readingShape = z.object({ source: z.string(), pages: z.string().nullable().default(null), note: textShape });

export const weekShape = z.object({
  lesson: z.string(),
  part: z.enum(PARTS),
  skill: z.string(),
  practice: textShape,
  reading: z.array(readingShape),
  task: textShape,
  product: textShape,
});

export const assessmentShape = z.object({
  slug: z.string(),
  name: textShape,
  weight: z.int(),
  weeks: z.array(z.int()),
  text: textShape,
});

export const policyShape = z.object({ slug: z.string(), name: textShape, text: textShape });

export const criterionShape = z.object({ name: textShape, points: z.int(), full: textShape, half: textShape });

export const essayShape = z.object({
  minutes: z.int(),
  points: z.int(),
  task: textShape,
  questions: z.array(textShape),
  sources: z.array(z.string()),
  rubric: z.array(criterionShape),
});

export const examShape = z.object({
  slug: z.string(),
  week: z.int(),
  minutes: z.int(),
  title: textShape,
  note: textShape,
  items: z.object({ minutes: z.int(), points: z.int() }),
  essay: essayShape,
});

export const courseShape = z.object({
  goals: z.array(textShape),
  skills: z.array(skillShape),
  weeks: z.array(weekShape),
  assessments: z.array(assessmentShape),
  policies: z.array(policyShape),
  exams: z.array(examShape),
});

export type CourseData = z.output<typeof courseShape>;
