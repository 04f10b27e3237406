import { builder } from '../builder.ts';
import { localeArgs, localizeOrNull } from '../localized.ts';
import { encodeNodeId } from '../relay/node-id.ts';
import { described } from '../vocabulary.ts';
import type { AssignmentProgress as Progress, QuestionStanding, StudentProgress, StudentState } from './assignment-progress.ts';
import { type AssignedItem, listItems } from './assignment-question.ts';

const StudentStateEnum = builder.enumType('StudentState', {
  description: 'How far a student is with an assignment, by the latest attempt.',
  values: described<StudentState>({
    NOT_STARTED: 'Has not begun.',
    WORKING: 'An attempt is in progress, or paused.',
    HANDED_IN: 'The latest attempt is over.',
  }),
});

const Standing = builder.objectRef<QuestionStanding>('QuestionStanding').implement({
  description: 'How a student stands with one question. Neither the answer nor anything of the key.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Place in the attempt, from 1.' }),
    item: t.exposeString('item', {
      nullable: true,
      description: 'What it was drawn from: the same for all who got it. Null where that is not known.',
    }),
    isAnswered: t.exposeBoolean('isAnswered', { description: 'Whether something is saved, were it not whole yet.' }),
    fraction: t.exposeFloat('fraction', {
      nullable: true,
      description: '0 to 1, for the answer as it is now. Null without one, and where you have to mark it.',
    }),
  }),
});

const Student = builder.objectRef<StudentProgress>('StudentProgress').implement({
  description: 'How a student stands with an assignment, by the latest attempt.',
  fields: (t) => ({
    enrollmentId: t.id({
      description: 'The `id` of the student’s place in the class.',
      resolve: ({ enrollmentId }) => encodeNodeId('Enrollment', enrollmentId),
    }),
    name: t.exposeString('name', { description: 'The student’s name.' }),
    state: t.field({ type: StudentStateEnum, description: 'How far they are.', resolve: ({ state }) => state }),
    position: t.exposeInt('position', { nullable: true, description: 'The question that their page shows. Null before.' }),
    seenAt: t.expose('seenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When their page last said that it is there, which it does every fifteen seconds. Null before.',
    }),
    leftAt: t.expose('leftAt', { type: 'DateTime', nullable: true, description: 'When it was closed. Null while it is open.' }),
    deadlineAt: t.expose('deadlineAt', { type: 'DateTime', nullable: true, description: 'When their time is up. Null: never.' }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was handed in. Null before.',
    }),
    isAutoSubmitted: t.exposeBoolean('isAutoSubmitted', { description: 'True when the server handed it in.' }),
    questions: t.field({
      type: [Standing],
      description: 'Their questions, in order. Empty before they begin.',
      resolve: ({ questions }) => [...questions],
    }),
  }),
});

const Item = builder.objectRef<AssignedItem>('AssignedItem').implement({
  description: 'A question that was put to somebody in an assignment.',
  fields: (t) => ({
    item: t.exposeString('item', { description: 'What it was drawn from: the `item` of a `QuestionStanding`.' }),
    prompt: t.string({
      description: 'The question; where each student got one of their own, one of these.',
      args: localeArgs,
      resolve: ({ view }, { locale }) => localizeOrNull(view.prompt, locale) ?? '',
    }),
  }),
});

export const AssignmentProgress = builder.objectRef<Progress>('AssignmentProgress').implement({
  description: 'How a class stands with an assignment. For its teacher.',
  fields: (t) => ({
    assignmentId: t.id({
      description: 'The `id` of the assignment.',
      resolve: ({ assignmentId }) => encodeNodeId('Assignment', assignmentId),
    }),
    version: t.exposeFloat('version', {
      description: 'Grows with time. Of two readings of a student keep the one with the greater version.',
    }),
    serverTime: t.expose('serverTime', { type: 'DateTime', description: 'The clock of the server when it answered.' }),
    pausedAt: t.expose('pausedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when it is paused. Null: it goes on.',
    }),
    closesAt: t.expose('closesAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ends for the class. Null: as the quiz has it.',
    }),
    isWhole: t.exposeBoolean('isWhole', {
      description: 'True: `students` are all of the class. False: those of whom something changed.',
    }),
    items: t.field({
      type: [Item],
      description: 'What was asked so far, in the order of the quiz. Ask for it once: it changes only when somebody begins.',
      resolve: ({ assignmentId }, _args, context) => listItems(context, assignmentId),
    }),
    students: t.field({
      type: [Student],
      description: 'The students, by name.',
      resolve: ({ students }) => [...students],
    }),
  }),
});
