import { isOver, releasesKeys, releasesScore } from '@tumen/domain/quiz/attempt-policy';
import { earnedFraction } from '@tumen/domain/quiz/earned-fraction';
import { builder } from '../builder.ts';
import { Event } from '../event/event.type.ts';
import { loadRows, rowLoader } from '../loading/load-row.ts';
import { localized } from '../localized.ts';
import { Quiz } from '../quiz/quiz.type.ts';
import { FeedbackPolicyEnum, formatTimeLimit } from '../quiz/quiz-policy.type.ts';
import { rowId, visibleAttempts } from './attempt.visibility.ts';
import { type AttemptResultShape, computeResult } from './attempt-result.ts';
import { releasedKeyLoader } from './released-key.ts';
import { taughtAttemptLoader } from './taught-attempt.ts';

const AttemptStatusEnum = builder.enumType('AttemptStatus', {
  description: 'How far an attempt is.',
  values: {
    IN_PROGRESS: { description: 'Answers can be saved.' },
    SUBMITTED: { description: 'Handed in, by you or at its deadline: nothing changes any more.' },
  } as const,
});

const AttemptResult = builder.objectRef<AttemptResultShape>('AttemptResult').implement({
  description: 'What an attempt earned: the points of its questions, in parts where an answer is partly right.',
  fields: (t) => ({
    earnedPoints: t.exposeFloat('earnedPoints', { description: 'Points earned.' }),
    maxPoints: t.exposeFloat('maxPoints', { description: 'Points that could be earned.' }),
    scorePercent: t.exposeFloat('scorePercent', { description: 'Earned of possible points, 0 to 100.' }),
    unmarkedCount: t.exposeInt('unmarkedCount', {
      description: 'How many answers a teacher has yet to mark: they earned nothing so far.',
    }),
    readAgain: t.field({
      type: [Event],
      description:
        'Events to read again: those behind the questions that were not fully right, in the order of the questions. Empty where keys are never shown.',
      resolve: ({ readAgain }, _args, context, info) => loadRows(context, info, 'Event', readAgain),
    }),
  }),
});

export const Attempt = builder.prismaNode('Attempt', {
  nullable: true,
  description:
    'One run of a visitor through a quiz; for an assignment, the teacher of the class sees it, too. Its questions are fixed when it starts: later changes of the content leave it alone.',
  id: { field: 'id' },
  findUnique: (id, context) => ({ AND: [visibleAttempts(context)], id: rowId(id) }),
  fields: (t) => ({
    quiz: t.field({
      type: Quiz,
      nullable: true,
      description: 'The quiz. Null when it was removed from the content since.',
      resolve: ({ quizSlug }, _args, context, info) => rowLoader(context, info, 'Quiz')(quizSlug),
    }),
    title: t.string(localized('title', 'The title of the quiz when the attempt began.')),
    quizVersion: t.exposeString('quizVersion', {
      nullable: true,
      description:
        'The `version` of the quiz when the attempt began: it keeps to it. Null for attempts from before there were versions.',
    }),
    seed: t.string({
      nullable: true,
      description:
        'What the questions were drawn from: the same quiz and seed give the same questions. Null until the keys are released, except where feedback comes at once.',
      resolve: (attempt, _args, { now }) =>
        attempt.feedbackPolicy === 'AT_ONCE' || releasesKeys(attempt, now()) ? attempt.seed : null,
    }),
    status: t.field({
      type: AttemptStatusEnum,
      description: 'How far the attempt is. Past its deadline it is submitted, although its result may take some seconds more.',
      resolve: (attempt, _args, { now }) => (isOver(attempt, now()) ? 'SUBMITTED' : 'IN_PROGRESS'),
    }),
    timeLimit: t.string({
      nullable: true,
      description: 'How long it may take, in ISO 8601, in minutes: `PT40M`. Null: as long as one likes.',
      resolve: ({ timeLimitMinutes }) => formatTimeLimit(timeLimitMinutes),
    }),
    feedbackPolicy: t.expose('feedbackPolicy', {
      type: FeedbackPolicyEnum,
      description: 'When its verdicts and keys are shown, as it was when the attempt began.',
    }),
    closesAt: t.expose('closesAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the quiz closes, as it was when the attempt began. Null: never.',
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it began.' }),
    deadlineAt: t.expose('deadlineAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the server hands it in: its time is up then, or the quiz closes. Null: it may go on.',
    }),
    pausedAt: t.expose('pausedAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'Since when your teacher holds it. Its clock stands, and `deadlineAt` moves by the pause when it goes on. Null: it runs.',
    }),
    isAssigned: t.boolean({
      description: 'Whether it is for a class: its teacher then sees how far you are, and may pause it, add time and end it.',
      resolve: ({ assignmentId }) => assignmentId !== null,
    }),
    serverTime: t.field({
      type: 'DateTime',
      description:
        'The clock of the server when it answered: by it the remaining time is right on a device whose own clock is wrong.',
      resolve: (_attempt, _args, { now }) => now(),
    }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was handed in. Null before.',
    }),
    isAutoSubmitted: t.exposeBoolean('isAutoSubmitted', { description: 'True when the server handed it in, at the deadline.' }),
    questions: t.relation('questions', { query: { orderBy: { position: 'asc' } }, description: 'The questions, in order.' }),
    result: t.field({
      type: AttemptResult,
      nullable: true,
      description:
        'The points. Null until submitted, and where feedback comes after the deadline until the quiz has closed. After its own deadline the server takes some seconds to grade an attempt.',
      select: {
        questions: {
          orderBy: { position: 'asc' },
          select: {
            id: true,
            points: true,
            overriddenFraction: true,
            ruledFraction: true,
            isDropped: true,
            response: { select: { fraction: true } },
          },
        },
      },
      resolve: async (attempt, _args, context) => {
        const isReleased = releasesScore(attempt, context.now());
        if (!isReleased && !(attempt.status === 'SUBMITTED' && (await taughtAttemptLoader(context)(attempt.id)))) return null;
        const keys = await Promise.all(attempt.questions.map(({ id }) => releasedKeyLoader(context)(id)));
        return computeResult(
          attempt.questions.map((question, index) => ({
            points: question.points,
            fraction: earnedFraction(question),
            isDropped: question.isDropped,
            events: keys[index]?.events ?? [],
          })),
        );
      },
    }),
  }),
});
