import { builder } from '../builder.ts';
import { Event } from '../event/event.type.ts';
import { loadRows, rowLoader } from '../loading/load-row.ts';
import { localized } from '../localized.ts';
import { Quiz } from '../quiz/quiz.type.ts';
import { ownAttempts, rowId } from './attempt.visibility.ts';
import { type AttemptResultShape, computeResult } from './attempt-result.ts';
import { releasedKeyLoader } from './released-key.ts';

const AttemptStatusEnum = builder.enumType('AttemptStatus', {
  description: 'How far an attempt is.',
  values: {
    IN_PROGRESS: { description: 'Answers can be saved.' },
    SUBMITTED: { description: 'Handed in and graded: nothing changes any more.' },
  } as const,
});

const AttemptResult = builder.objectRef<AttemptResultShape>('AttemptResult').implement({
  description: 'What an attempt earned: one point for each question, in parts where an answer is partly right.',
  fields: (t) => ({
    earnedPoints: t.exposeFloat('earnedPoints', { description: 'Points earned.' }),
    maxPoints: t.exposeFloat('maxPoints', { description: 'Points that could be earned.' }),
    scorePercent: t.exposeFloat('scorePercent', { description: 'Earned of possible points, 0 to 100.' }),
    readAgain: t.field({
      type: [Event],
      description: 'Events to read again: those behind the questions that were not fully right, in the order of the questions.',
      resolve: ({ readAgain }, _args, context, info) => loadRows(context, info, 'Event', readAgain),
    }),
  }),
});

export const Attempt = builder.prismaNode('Attempt', {
  nullable: true,
  description:
    'One run of a visitor through a quiz. Its questions are fixed when it starts: later changes of the content leave it alone.',
  id: { field: 'id' },
  findUnique: (id, context) => ({ id: rowId(id), ...ownAttempts(context) }),
  fields: (t) => ({
    quiz: t.field({
      type: Quiz,
      nullable: true,
      description: 'The quiz. Null when it was removed from the content since.',
      resolve: ({ quizSlug }, _args, context, info) => rowLoader(context, info, 'Quiz')(quizSlug),
    }),
    title: t.string(localized('title', 'The title of the quiz when the attempt began.')),
    seed: t.exposeString('seed', {
      description: 'What the questions were drawn from: the same quiz and seed give the same questions.',
    }),
    status: t.expose('status', { type: AttemptStatusEnum, description: 'How far the attempt is.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it began.' }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was handed in. Null before.',
    }),
    questions: t.relation('questions', { query: { orderBy: { position: 'asc' } }, description: 'The questions, in order.' }),
    result: t.field({
      type: AttemptResult,
      nullable: true,
      description: 'Null until submitted.',
      select: { questions: { orderBy: { position: 'asc' }, select: { id: true, response: { select: { fraction: true } } } } },
      resolve: async ({ status, questions }, _args, context) => {
        if (status !== 'SUBMITTED') return null;
        const keys = await Promise.all(questions.map(({ id }) => releasedKeyLoader(context)(id)));
        return computeResult(
          questions.flatMap(({ response }, index) => {
            const key = keys[index];
            return key ? [{ key, fraction: response?.fraction ?? 0 }] : [];
          }),
        );
      },
    }),
  }),
});
