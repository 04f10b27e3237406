import { builder } from '../builder.ts';
import { Claim } from '../claim/claim.type.ts';
import { required } from '../loading/required.ts';
import { localized, localizedList, translated } from '../localized.ts';
import { Period } from '../period/period.type.ts';
import { Quiz } from '../quiz/quiz.type.ts';
import { LessonBlock } from './blocks/block.ts';

const LessonStatusEnum = builder.enumType('LessonStatus', {
  description: 'How far a lesson is.',
  values: {
    COMPLETE: { description: 'Data and prose.' },
    IN_PREPARATION: { description: 'Data without prose, so far.' },
  } as const,
});

const inOrder = { orderBy: { position: 'asc' } } as const;

export const Lesson = builder.prismaNode('Lesson', {
  nullable: true,
  description: 'A week of the course: a question, and the blocks that help to answer it.',
  id: { field: 'slug' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key, stable: `the-freeze`.' }),
    number: t.exposeInt('number', { description: 'The week of the course, from 1.' }),
    status: t.expose('status', { type: LessonStatusEnum, description: 'Whether its prose is written.' }),
    title: t.string(localized('title', 'What the lesson is called.')),
    question: t.string(localized('question', 'The question that it asks.')),
    objectives: t.stringList(localizedList('objectives', 'What a student can do after it.')),
    translated: t.boolean(translated('title', 'question', 'objectives')),
    minutes: t.exposeInt('minutes', { description: 'How long it takes in class, in minutes.' }),
    period: t.relation('period', { nullable: true, description: 'Its period. Null for a thread that crosses the periods.' }),
    claims: t.field({
      type: [Claim],
      description: 'The claims that it tests.',
      select: (_args, _context, nested) => ({ claims: { orderBy: { claim: { position: 'asc' } }, select: { claim: nested() } } }),
      resolve: (lesson) => lesson.claims.map(({ claim }) => claim),
    }),
    blocks: t.relation('blocks', { type: LessonBlock, query: inOrder, description: 'Its steps, in order.' }),
    quiz: t.field({
      type: Quiz,
      description: 'The quiz at its end.',
      select: (_args, _context, nested) => ({ quizzes: { orderBy: { slug: 'asc' }, ...nested() } }),
      resolve: ({ slug, quizzes: [quiz] }) => required(quiz, `a quiz of the lesson ${slug}`),
    }),
  }),
});

builder.prismaObjectField(Period, 'lesson', (t) =>
  t.field({
    type: Lesson,
    nullable: true,
    description: 'The lesson on the period. Null when there is none.',
    select: (_args, _context, nested) => ({ lessons: { orderBy: { number: 'asc' }, ...nested() } }),
    resolve: ({ lessons: [lesson] }) => lesson ?? null,
  }),
);

builder.prismaObjectField(Claim, 'lessons', (t) =>
  t.field({
    type: [Lesson],
    description: 'The lessons that test the claim.',
    select: (_args, _context, nested) => ({ lessons: { orderBy: { lesson: { number: 'asc' } }, select: { lesson: nested() } } }),
    resolve: (claim) => claim.lessons.map(({ lesson }) => lesson),
  }),
);
