import { STANDARDS } from '@tumen/domain/vocabulary';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { localized, localizedList, localizedOrNull } from '../localized.ts';
import { StandardEnum } from '../vocabulary.ts';
import { textShape } from './blocks/block.ts';
import { Lesson } from './lesson.type.ts';

const stepShape = z.object({ minutes: z.int(), activity: textShape });
const planShape = z.object({ minutes: z.int(), steps: z.array(stepShape) });
const answerShape = z.object({ question: textShape, expected: textShape });
const misconceptionShape = z.object({ belief: textShape, correction: textShape });
const differentiationShape = z.object({ support: textShape, core: textShape, stretch: textShape });
const standardShape = z.object({
  framework: z.enum(STANDARDS),
  code: z.string(),
  note: textShape.nullable().default(null),
});
const notesShape = z.object({
  plans: z.array(planShape),
  answers: z.array(answerShape),
  misconceptions: z.array(misconceptionShape),
  sensitive: z.array(textShape),
  differentiation: differentiationShape,
  standards: z.array(standardShape),
});

const LessonStep = builder.objectRef<z.output<typeof stepShape>>('LessonStep').implement({
  description: 'A step of a lesson plan.',
  fields: (t) => ({
    minutes: t.exposeInt('minutes', { description: 'How long it takes.' }),
    activity: t.string(localized('activity', 'What the class does.')),
  }),
});

const LessonPlan = builder.objectRef<z.output<typeof planShape>>('LessonPlan').implement({
  description: 'A lesson cut to the length of a class.',
  fields: (t) => ({
    minutes: t.exposeInt('minutes', { description: 'The length of the class.' }),
    steps: t.field({ type: [LessonStep], description: 'In order; their minutes add up.', resolve: ({ steps }) => steps }),
  }),
});

const ExpectedAnswer = builder.objectRef<z.output<typeof answerShape>>('ExpectedAnswer').implement({
  description: 'What a good answer to an open question of the lesson holds.',
  fields: (t) => ({
    question: t.string(localized('question', 'The question.')),
    expected: t.string(localized('expected', 'What to expect.')),
  }),
});

const Misconception = builder.objectRef<z.output<typeof misconceptionShape>>('Misconception').implement({
  description: 'What students often believe, and what to say to it.',
  fields: (t) => ({
    belief: t.string(localized('belief', 'The belief.')),
    correction: t.string(localized('correction', 'What the sources show.')),
  }),
});

const Differentiation = builder.objectRef<z.output<typeof differentiationShape>>('Differentiation').implement({
  description: 'One lesson for many readers.',
  fields: (t) => ({
    support: t.string(localized('support', 'For those who need help.')),
    core: t.string(localized('core', 'For most.')),
    stretch: t.string(localized('stretch', 'For those who want more.')),
  }),
});

const StandardMapping = builder.objectRef<z.output<typeof standardShape>>('StandardMapping').implement({
  description: 'Where a lesson stands in a curriculum.',
  fields: (t) => ({
    framework: t.expose('framework', { type: StandardEnum, description: 'The curriculum.' }),
    code: t.exposeString('code', { description: 'The code or the name of the part, as the curriculum gives it.' }),
    note: t.string(localizedOrNull('note', 'How the lesson serves it. Null when the code says all.')),
  }),
});

const TeacherNotes = builder.objectRef<z.output<typeof notesShape>>('TeacherNotes').implement({
  description: 'What only the teacher of a lesson needs.',
  fields: (t) => ({
    plans: t.field({ type: [LessonPlan], description: 'One for each length of a class.', resolve: ({ plans }) => plans }),
    answers: t.field({ type: [ExpectedAnswer], description: 'To the open questions.', resolve: ({ answers }) => answers }),
    misconceptions: t.field({
      type: [Misconception],
      description: 'What students often believe.',
      resolve: ({ misconceptions }) => misconceptions,
    }),
    sensitive: t.stringList(localizedList('sensitive', 'Points that may hurt or divide a class.')),
    differentiation: t.field({
      type: Differentiation,
      description: 'Three levels.',
      resolve: ({ differentiation }) => differentiation,
    }),
    standards: t.field({
      type: [StandardMapping],
      description: 'Its place in curricula.',
      resolve: ({ standards }) => standards,
    }),
  }),
});

builder.prismaObjectField(Lesson, 'teacherNotes', (t) =>
  t.field({
    type: TeacherNotes,
    nullable: true,
    description: 'What only the teacher needs: no key of a quiz is in it. Null while the lesson is in preparation.',
    resolve: ({ teacherNotes }) => (teacherNotes === null ? null : notesShape.parse(teacherNotes)),
  }),
);
