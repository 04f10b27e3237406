import { earnedFraction } from '@tumen/domain/quiz/earned-fraction';
import { builder } from '../builder.ts';
import { QuestionView } from '../question/question-view.type.ts';
import { Answer } from './answer.type.ts';
import { rowId, visibleQuestions } from './attempt.visibility.ts';
import { QuestionFeedback } from './question-feedback.type.ts';
import { releasedKeyLoader } from './released-key.ts';
import { readAnswer, readMarking, readView } from './stored.ts';

const QuestionResponse = builder.prismaObject('Response', {
  name: 'QuestionResponse',
  description: 'What was answered so far.',
  fields: (t) => ({
    answer: t.field({ type: Answer, description: 'The saved answer.', resolve: ({ answer }) => readAnswer(answer) }),
    sequence: t.exposeInt('sequence', { description: 'The number under which the client saved it.' }),
    isFinal: t.exposeBoolean('isFinal', { description: 'True when the answer is fixed.' }),
    savedAt: t.expose('savedAt', { type: 'DateTime', description: 'When the server stored it.' }),
  }),
});

export const AttemptQuestion = builder.prismaNode('AttemptQuestion', {
  nullable: true,
  description: 'What a student may see of a question in their attempt, and the teacher of the class of theirs.',
  id: { field: 'id' },
  interfaces: [QuestionView],
  // By selection: no field selects `key`, so that it is in no row (released-key.ts loads it).
  select: { id: true, view: true },
  findUnique: (id, context) => ({ AND: [visibleQuestions(context)], id: rowId(id) }),
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Place in the quiz, from 1.' }),
    points: t.exposeFloat('points', { description: 'What a right answer earns.' }),
    response: t.relation('response', {
      type: QuestionResponse,
      nullable: true,
      description: 'What was answered so far. Null before the first save.',
    }),
    feedback: t.field({
      type: QuestionFeedback,
      nullable: true,
      description:
        'The verdict and the key. Null until the `feedbackPolicy` of the attempt releases them. For the teacher of the class always there.',
      select: {
        overriddenFraction: true,
        ruledFraction: true,
        isDropped: true,
        marking: true,
        response: { select: { fraction: true } },
      },
      resolve: async (question, _args, context) => {
        const key = await releasedKeyLoader(context)(question.id);
        const { view, isDropped, marking } = question;
        const given = { fraction: earnedFraction(question), isDropped, marking: marking === null ? null : readMarking(marking) };
        return key && { kind: readView(view).kind, key, ...given };
      },
    }),
  }),
});
