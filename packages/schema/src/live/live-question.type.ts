import type { QuestionKey } from '@tumen/domain/quiz/question';
import { findKey } from '../attempt/key-of.ts';
import { readKey } from '../attempt/stored.ts';
import { builder } from '../builder.ts';
import { localized } from '../localized.ts';
import { QuestionKindEnum } from '../question/question.type.ts';
import { type OptionShare, type AssignmentQuestion as Question, readAssignmentQuestion } from './assignment-question.ts';

const Share = builder.objectRef<OptionShare>('OptionShare').implement({
  description: 'How many chose an option.',
  fields: (t) => ({
    text: t.string(localized('text', 'What the option says.')),
    count: t.exposeInt('count', { description: 'Students who chose it.' }),
  }),
});

type ShownKey = { readonly key: QuestionKey; readonly view: Question['view'] };

const Key = builder.objectRef<ShownKey>('AssignmentQuestionKey').implement({
  description: 'What would have been right, for the teacher to show.',
  fields: (t) => ({
    isRight: t.booleanList({
      description: 'For each of the `shares` whether choosing it is right. Empty where there are none.',
      resolve: ({ key, view }) => view.options.map(({ id }) => key.answer.optionIds.includes(id)),
    }),
    explanation: t.string({
      ...localized('explanation', 'Why this is the answer.'),
      resolve: ({ key }, args) => localized('explanation', '').resolve(key, args),
    }),
  }),
});

const AssignmentQuestion = builder.objectRef<Question>('AssignmentQuestion').implement({
  description: 'What a class answered to a question, without names. For its teacher.',
  fields: (t) => ({
    kind: t.field({ type: QuestionKindEnum, description: 'How it is answered.', resolve: ({ view }) => view.kind }),
    prompt: t.string({
      ...localized('prompt', 'The question; where each student got one of their own, one of these.'),
      resolve: ({ view }, args) => localized('prompt', '').resolve(view, args),
    }),
    isCurated: t.exposeBoolean('isCurated', {
      description: 'True: everybody got the same. False: it was made for each student anew, so that there are no shares.',
    }),
    answered: t.exposeInt('answered', { description: 'Students who answered it.' }),
    shares: t.field({
      type: [Share],
      description: 'Choice: each option with how many chose it. Else empty.',
      resolve: ({ shares }) => [...shares],
    }),
    key: t.field({
      type: Key,
      description: 'The answer. Ask for it when you want to show it, and not before.',
      resolve: async ({ questionId, view }, _args, { db }) => {
        const { key } = await db.attemptQuestion.findUniqueOrThrow({ where: { id: questionId }, select: { key: true } });
        return { key: readKey(key), view };
      },
    }),
  }),
});

builder.queryField('assignmentQuestion', (t) =>
  t.field({
    type: AssignmentQuestion,
    nullable: true,
    description:
      'What a class answered to a question, without names. Null when the class is not yours, or nobody was put such a question.',
    args: {
      assignmentId: t.arg.id({ required: true, description: 'The assignment.' }),
      item: t.arg.string({ required: true, description: 'The `item` of a `QuestionStanding`.' }),
    },
    resolve: (_root, { assignmentId, item }, context) => {
      const key = findKey(assignmentId, 'Assignment');
      return key === null ? null : readAssignmentQuestion(context, key, item);
    },
  }),
);
