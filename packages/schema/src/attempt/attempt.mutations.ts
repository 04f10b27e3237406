import { builder } from '../builder.ts';
import {
  ConflictError,
  DeadlinePassedError,
  ForbiddenError,
  NotFoundError,
  RateLimitedError,
  ValidationError,
} from '../errors/user-error.ts';
import { admitMutation } from './admit.ts';
import { AnswerInput, toAnswer } from './answer.type.ts';
import { Attempt } from './attempt.type.ts';
import { ownAttempts, ownQuestions } from './attempt.visibility.ts';
import { AttemptQuestion } from './attempt-question.type.ts';
import { keyOf } from './key-of.ts';
import { saveResponse } from './save-response.command.ts';
import { startQuizAttempt } from './start-quiz-attempt.command.ts';
import { submitQuizAttempt } from './submit-quiz-attempt.command.ts';

builder.relayMutationField(
  'startQuizAttempt',
  {
    inputFields: (t) => ({
      quiz: t.string({ required: true, description: 'Slug of the quiz.' }),
      seed: t.string({
        description:
          '1 to 64 characters; the same seed gives the same questions. Omitted: the server draws one. Only where the quiz `acceptsSeed`.',
      }),
      assignmentId: t.id({
        description:
          'The assignment of a class of yours: its rules hold instead of those of the quiz, and what you are granted. Without a seed.',
      }),
    }),
  },
  {
    description:
      'Starts a quiz. The visitor gets a cookie by which the attempt stays theirs. The same quiz and seed again, or the same quiz without a seed, as by a double click, give the attempt in progress.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, DeadlinePassedError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const assignmentId = input.assignmentId == null ? undefined : keyOf(input.assignmentId, 'Assignment');
      const seed = input.seed ?? undefined;
      return { attemptId: await startQuizAttempt(context, { quiz: input.quiz, seed, assignmentId }) };
    },
  },
  {
    description: 'The attempt in progress.',
    outputFields: (t) => ({
      attempt: t.prismaField({
        type: Attempt,
        description: 'The attempt with its questions.',
        resolve: (query, { attemptId }, _args, context) =>
          context.db.attempt.findUniqueOrThrow({ ...query, where: { id: attemptId, ...ownAttempts(context) } }),
      }),
    }),
  },
);

builder.relayMutationField(
  'saveResponse',
  {
    inputFields: (t) => ({
      attemptId: t.id({ required: true, description: 'The attempt.' }),
      questionId: t.id({ required: true, description: 'The question of the attempt.' }),
      sequence: t.int({
        required: true,
        description: 'Counts up with each save of the question. A save that does not count above the stored one changes nothing.',
      }),
      answer: t.field({ type: AnswerInput, required: true, description: 'The answer, whole or so far.' }),
      isFinal: t.boolean({
        defaultValue: false,
        description: 'True: the answer is fixed. Where feedback comes at once, its verdict is released.',
      }),
    }),
  },
  {
    description:
      'Saves an answer. Safe to repeat: the highest `sequence` wins, and what was answered "saved" is not lost. The clock of the server decides: up to five seconds after `deadlineAt` an answer that was on its way is taken.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, ConflictError, DeadlinePassedError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const questionId = keyOf(input.questionId, 'AttemptQuestion');
      await saveResponse(context, {
        attemptId: keyOf(input.attemptId, 'Attempt'),
        questionId,
        sequence: input.sequence,
        answer: toAnswer(input.answer),
        isFinal: input.isFinal ?? false,
      });
      return { questionId };
    },
  },
  {
    description: 'The question as it is stored now.',
    outputFields: (t) => ({
      question: t.prismaField({
        type: AttemptQuestion,
        description: 'The question with its response and, once released, its feedback.',
        resolve: (query, { questionId }, _args, context) =>
          context.db.attemptQuestion.findUniqueOrThrow({ ...query, where: { id: questionId, ...ownQuestions(context) } }),
      }),
    }),
  },
);

builder.relayMutationField(
  'submitQuizAttempt',
  { inputFields: (t) => ({ attemptId: t.id({ required: true, description: 'The attempt.' }) }) },
  {
    description:
      'Hands an attempt in: what is saved is graded, and keys are released as the `feedbackPolicy` says. Safe to repeat.',
    errors: { types: [NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const attemptId = keyOf(input.attemptId, 'Attempt');
      await submitQuizAttempt(context, attemptId);
      return { attemptId };
    },
  },
  {
    description: 'The attempt with its result.',
    outputFields: (t) => ({
      attempt: t.prismaField({
        type: Attempt,
        description: 'The attempt with its result.',
        resolve: (query, { attemptId }, _args, context) =>
          context.db.attempt.findUniqueOrThrow({ ...query, where: { id: attemptId, ...ownAttempts(context) } }),
      }),
    }),
  },
);
