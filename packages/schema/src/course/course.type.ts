import type { z } from 'zod';
import { builder } from '../builder.ts';
import { required } from '../loading/required.ts';
import { localized, localizedList } from '../localized.ts';
import type { assessmentShape, CourseData, policyShape } from './course.data.ts';
import { Exam } from './exam.type.ts';
import { CourseSkill, CourseWeek, type Week } from './week.type.ts';

const Assessment = builder.objectRef<z.output<typeof assessmentShape>>('Assessment').implement({
  description: 'A part of the mark.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The key within the course: `data-task`.' }),
    name: t.string(localized('name', 'What it is called.')),
    weight: t.exposeInt('weight', { description: 'Percent of the mark; all together 100.' }),
    weeks: t.exposeIntList('weeks', { description: 'The weeks in which it is due.' }),
    text: t.string(localized('text', 'What it asks, and how it is marked.')),
  }),
});

const CoursePolicy = builder.objectRef<z.output<typeof policyShape>>('CoursePolicy').implement({
  description: 'Something on which teacher and class agree.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The key within the course: `reading-load`.' }),
    name: t.string(localized('name', 'What it is about.')),
    text: t.string(localized('text', 'What is agreed.')),
  }),
});

/** Gives each week its number and the skill that it names. */
function toWeeks({ weeks, skills }: CourseData): Week[] {
  return weeks.map((week, index) => {
    const trained = required(skills.find(({ slug }) => slug === week.skill) ?? null, `the skill ${week.skill}`);
    return { ...week, number: index + 1, trained };
  });
}

export const Course = builder.objectRef<CourseData>('Course').implement({
  description: 'The syllabus: weeks, what is trained, how it is marked, and the exams.',
  fields: (t) => ({
    goals: t.stringList(localizedList('goals', 'What students can do after the course.')),
    skills: t.field({ type: [CourseSkill], description: 'What the course trains.', resolve: ({ skills }) => skills }),
    weeks: t.field({ type: [CourseWeek], description: 'The weeks in order.', resolve: toWeeks }),
    assessments: t.field({
      type: [Assessment],
      description: 'How the mark is made.',
      resolve: ({ assessments }) => assessments,
    }),
    policies: t.field({
      type: [CoursePolicy],
      description: 'What teacher and class agree on.',
      resolve: ({ policies }) => policies,
    }),
    exams: t.field({ type: [Exam], description: 'The exams with their blueprints.', resolve: ({ exams }) => exams }),
  }),
});
