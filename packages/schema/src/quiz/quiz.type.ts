import { z } from 'zod';
import { builder } from '../builder.ts';
import { localized, translated } from '../localized.ts';
import { acceptsSeed } from './accepts-seed.ts';
import { FeedbackPolicyEnum, formatTimeLimit, QuestionOrderEnum, QuizUsageEnum } from './quiz-policy.type.ts';

/** What the sums need of a blueprint; the rest of it is nobody's business. */
const blueprintShape = z.array(z.object({ count: z.int(), points: z.number().default(1) }));

export const Quiz = builder.prismaNode('Quiz', {
  nullable: true,
  description:
    'A quiz on a lesson, or an exam of the course. Its questions are drawn when an attempt starts: from curated ones and from the data.',
  id: { field: 'slug' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key, stable.' }),
    title: t.string(localized('title', 'What the quiz is called.')),
    translated: t.boolean(translated('title')),
    usage: t.expose('usage', { type: QuizUsageEnum, description: 'Whether it is for practice or an exam.' }),
    questionCount: t.int({
      description: 'How many questions an attempt has.',
      resolve: ({ blueprint }) => blueprintShape.parse(blueprint).reduce((total, { count }) => total + count, 0),
    }),
    maxPoints: t.float({
      description: 'Points that can be earned.',
      resolve: ({ blueprint }) => blueprintShape.parse(blueprint).reduce((total, { count, points }) => total + count * points, 0),
    }),
    version: t.exposeString('version', {
      description: 'Changes with the rules and the blueprint of the quiz. An attempt keeps the one that it began with.',
    }),
    timeLimit: t.string({
      nullable: true,
      description: 'How long an attempt may take, in ISO 8601, in minutes: `PT40M`. Null: as long as one likes.',
      resolve: ({ timeLimitMinutes }) => formatTimeLimit(timeLimitMinutes),
    }),
    attemptsAllowed: t.exposeInt('attemptsAllowed', {
      nullable: true,
      description: 'How many attempts a visitor has. Null: as many as one likes.',
    }),
    order: t.expose('order', { type: QuestionOrderEnum, description: 'In which order the questions stand.' }),
    feedbackPolicy: t.expose('feedbackPolicy', { type: FeedbackPolicyEnum, description: 'When verdicts and keys are shown.' }),
    closesAt: t.expose('closesAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When all attempts end, and none can be started any more. Null: never.',
    }),
    acceptsSeed: t.boolean({
      description: 'True when `startQuizAttempt` takes a seed, so that others get the same questions: in practice only.',
      resolve: (quiz) => acceptsSeed(quiz),
    }),
    lesson: t.relation('lesson', {
      nullable: true,
      description: 'The lesson whose content it asks for. Null for an exam of the course.',
    }),
  }),
});
