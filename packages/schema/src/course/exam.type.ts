import { GENERATOR_NAMES, type GeneratorName, THINKING } from '@tumen/domain/quiz/blueprint';
import { z } from 'zod';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Lesson } from '../lesson/lesson.type.ts';
import { batch } from '../loading/batch.ts';
import { loadRows, rowLoader } from '../loading/load-row.ts';
import { required } from '../loading/required.ts';
import { localized, localizedList } from '../localized.ts';
import { Quiz } from '../quiz/quiz.type.ts';
import { Source } from '../source/source.type.ts';
import type { criterionShape, essayShape, examShape } from './course.data.ts';

const ThinkingEnum = builder.enumType('Thinking', {
  description: 'What an item of an exam asks a student to do.',
  values: {
    KNOW: { description: 'To know what happened, when, and what words and figures mean.' },
    SOURCING: { description: 'To question a source: who made it, for whom, and what it can show.' },
    CAUSATION: { description: 'To explain causes and consequences.' },
    EVALUATE: { description: 'To weigh evidence and say how far it carries.' },
  } as const satisfies Record<(typeof THINKING)[number], { description: string }>,
});

const QuestionGeneratorEnum = builder.enumType('QuestionGenerator', {
  description: 'What builds questions from the data.',
  values: {
    CHRONOLOGY: { value: 'chronology', description: 'Events to put in order.' },
    YEAR: { value: 'year', description: 'The year of an event.' },
    PERIOD_PLACEMENT: { value: 'period-placement', description: 'Events to place in periods.' },
    PARTICIPANTS: { value: 'participants', description: 'Who took part in an event.' },
    GLOSSARY: { value: 'glossary', description: 'What a word means.' },
    SOURCE_PERSPECTIVE: { value: 'source-perspective', description: 'From which side a source comes.' },
    INDICATOR_READING: { value: 'indicator-reading', description: 'A figure to read from a series.' },
    OFFICE_HOLDERS: { value: 'office-holders', description: 'Who held an office at the time of an event.' },
    CAUSE_AND_CONSEQUENCE: { value: 'cause-and-consequence', description: 'What led to an event, or followed from it.' },
    MAP_PLACE: { value: 'map-place', description: 'Where an event took place.' },
  } as const satisfies Record<string, { value: GeneratorName; description: string }>,
});

/** What a blueprint says of an item without saying which question it is. */
const sectionShape = z.object({
  curated: z.string().nullable().default(null),
  generator: z.enum(GENERATOR_NAMES).nullable().default(null),
  thinking: z.enum(THINKING),
  count: z.int(),
});
const sectionsShape = z.array(sectionShape);

type Section = z.output<typeof sectionShape>;

function findBlueprint(context: Context, slug: string) {
  const load = batch(context, null, 'exam-blueprints', async (slugs: readonly string[]) => {
    const rows = await context.db.quiz.findMany({ where: { slug: { in: [...slugs] } }, select: { slug: true, blueprint: true } });
    const bySlug = new Map(rows.map((row) => [row.slug, row.blueprint]));
    return slugs.map((key) => bySlug.get(key) ?? []);
  });
  return load(slug);
}

const ExamCell = builder.objectRef<Section>('ExamCell').implement({
  description: 'A cell of the blueprint: so many items of one kind of thinking on one lesson.',
  fields: (t) => ({
    lesson: t.field({
      type: Lesson,
      nullable: true,
      description: 'The lesson. Null for items that are built from the data of all lessons before the exam.',
      resolve: ({ curated }, _args, context, info) => (curated === null ? null : rowLoader(context, info, 'Lesson')(curated)),
    }),
    generator: t.expose('generator', {
      type: QuestionGeneratorEnum,
      nullable: true,
      description: 'What builds the items. Null for questions written by hand.',
    }),
    thinking: t.expose('thinking', { type: ThinkingEnum, description: 'What the items ask a student to do.' }),
    items: t.exposeInt('count', { description: 'How many items.' }),
  }),
});

const EssayCriterion = builder.objectRef<z.output<typeof criterionShape>>('EssayCriterion').implement({
  description: 'A line of the rubric of an essay.',
  fields: (t) => ({
    name: t.string(localized('name', 'What is judged.')),
    points: t.exposeInt('points', { description: 'At most so many points.' }),
    full: t.string(localized('full', 'What earns all points.')),
    half: t.string(localized('half', 'What earns half of them.')),
  }),
});

const ExamEssay = builder.objectRef<z.output<typeof essayShape>>('ExamEssay').implement({
  description: 'The part of an exam that is written from sources.',
  fields: (t) => ({
    minutes: t.exposeInt('minutes', { description: 'The time for it.' }),
    points: t.exposeInt('points', { description: 'The points for it.' }),
    task: t.string(localized('task', 'What is asked.')),
    questions: t.stringList(localizedList('questions', 'To choose one from.')),
    sources: t.field({
      type: [Source],
      description: 'What is set before the student.',
      resolve: ({ sources }, _args, context, info) => loadRows(context, info, 'Source', sources),
    }),
    rubric: t.field({ type: [EssayCriterion], description: 'How it is marked.', resolve: ({ rubric }) => rubric }),
  }),
});

export const Exam = builder.objectRef<z.output<typeof examShape>>('Exam').implement({
  description: 'The blueprint of an exam: 100 points in two parts, items and an essay.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The key within the course, and that of its quiz: `midterm`.' }),
    week: t.exposeInt('week', { description: 'The week in which it is held.' }),
    minutes: t.exposeInt('minutes', { description: 'Its length.' }),
    title: t.string(localized('title', 'What it is called.')),
    note: t.string(localized('note', 'What students should know of it beforehand.')),
    itemMinutes: t.int({ description: 'The time for the items.', resolve: ({ items }) => items.minutes }),
    itemPoints: t.int({
      description: 'The points for all items together; each has as many.',
      resolve: ({ items }) => items.points,
    }),
    quiz: t.field({
      type: Quiz,
      description: 'The items as a quiz that can be taken now.',
      resolve: async ({ slug }, _args, context, info) =>
        required(await rowLoader(context, info, 'Quiz')(slug), `the quiz ${slug}`),
    }),
    cells: t.field({
      type: [ExamCell],
      description: 'How many items of which kind, by lesson.',
      resolve: async ({ slug }, _args, context) => sectionsShape.parse(await findBlueprint(context, slug)),
    }),
    essay: t.field({ type: ExamEssay, description: 'The essay.', resolve: ({ essay }) => essay }),
  }),
});
