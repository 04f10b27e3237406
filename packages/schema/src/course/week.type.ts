import type { z } from 'zod';
import { builder } from '../builder.ts';
import { Lesson } from '../lesson/lesson.type.ts';
import { sourceField } from '../lesson/source-field.ts';
import { rowLoader } from '../loading/load-row.ts';
import { required } from '../loading/required.ts';
import { localized } from '../localized.ts';
import type { readingShape, skillShape, weekShape } from './course.data.ts';

const CoursePartEnum = builder.enumType('CoursePart', {
  description: 'Where a week stands in the course.',
  values: {
    METHOD: { description: 'How we know.' },
    PERIODS: { description: 'The periods in order.' },
    THREADS: { description: 'A thread through all periods.' },
  } as const,
});

export const CourseSkill = builder.objectRef<z.output<typeof skillShape>>('CourseSkill').implement({
  description: 'A skill that the course trains.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The key within the course: `sourcing`.' }),
    name: t.string(localized('name', 'What it is called.')),
    growth: t.string(localized('growth', 'How it builds from week to week.')),
  }),
});

const CourseReading = builder.objectRef<z.output<typeof readingShape>>('CourseReading').implement({
  description: 'What students read before a week, beside the lesson.',
  fields: (t) => ({
    source: t.field(sourceField('The source.')),
    pages: t.exposeString('pages', { nullable: true, description: 'The pages. Null when they are not known.' }),
    note: t.string(localized('note', 'What to look for.')),
  }),
});

/** A week with its place in the course and the skill that it names. */
export type Week = z.output<typeof weekShape> & { readonly number: number; readonly trained: z.output<typeof skillShape> };

export const CourseWeek = builder.objectRef<Week>('CourseWeek').implement({
  description: 'A week of the course: its lesson, and what is prepared, done and handed in.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'From 1.' }),
    part: t.expose('part', { type: CoursePartEnum, description: 'Where it stands in the course.' }),
    lesson: t.field({
      type: Lesson,
      description: 'The lesson.',
      resolve: async ({ lesson }, _args, context, info) =>
        required(await rowLoader(context, info, 'Lesson')(lesson), `the lesson ${lesson}`),
    }),
    skill: t.field({ type: CourseSkill, description: 'The skill that it trains.', resolve: ({ trained }) => trained }),
    practice: t.string(localized('practice', 'What the class does with the skill that it could not do before.')),
    reading: t.field({
      type: [CourseReading],
      description: 'To prepare, beside the lesson itself: two or three sources.',
      resolve: ({ reading }) => reading,
    }),
    task: t.string(localized('task', 'What is done in class.')),
    product: t.string(localized('product', 'What is handed in.')),
  }),
});
