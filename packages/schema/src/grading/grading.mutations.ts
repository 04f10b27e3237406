import { Assignment } from '../assignment/assignment.type.ts';
import { taughtAssignments } from '../assignment/assignment.visibility.ts';
import { admitMutation } from '../attempt/admit.ts';
import { taughtQuestions } from '../attempt/attempt.visibility.ts';
import { AttemptQuestion } from '../attempt/attempt-question.type.ts';
import { keyOf } from '../attempt/key-of.ts';
import { builder } from '../builder.ts';
import { ConflictError, ForbiddenError, NotFoundError, RateLimitedError, ValidationError } from '../errors/user-error.ts';
import { gradeResponse } from './grade-response.command.ts';
import { RulingInput, toDeclared } from './grading.type.ts';
import { overrideScore } from './override-score.command.ts';
import { regradeAssignment } from './regrade-assignment.command.ts';

const questionId = 'The question of a student’s attempt at an assignment.';

/** What changes of one answer return. */
const payload = {
  description: 'The question as it is now.',
  outputFields: (t: PayloadFields) => ({
    question: t.prismaField({
      type: AttemptQuestion,
      description: 'The question with its feedback.',
      resolve: (query, { id }, _args, context) =>
        context.db.attemptQuestion.findUniqueOrThrow({ ...query, where: { AND: [taughtQuestions(context)], id } }),
    }),
  }),
};
type PayloadFields = PothosSchemaTypes.ObjectFieldBuilder<typeof builder.$inferSchemaTypes, { id: string }>;

const RubricMarkInput = builder.inputType('RubricMarkInput', {
  description: 'What is given by one line of a rubric.',
  fields: (t) => ({
    criterion: t.string({ required: true, description: 'The `name` of the criterion.' }),
    points: t.int({ required: true, description: 'The points of one of its levels.' }),
  }),
});

builder.relayMutationField(
  'gradeResponse',
  {
    inputFields: (t) => ({
      questionId: t.id({ required: true, description: questionId }),
      marks: t.field({
        type: [RubricMarkInput],
        description: 'Essay: one for each line of the rubric. For other kinds nothing.',
      }),
      comment: t.string({ description: 'What to say to the student, in at most 5,000 characters. Empty or absent: nothing.' }),
    }),
  },
  {
    description:
      'Marks an essay by its rubric, and comments on an answer of any kind. The student sees it with the feedback, not before. For the teacher of the class.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, ConflictError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const id = keyOf(input.questionId, 'AttemptQuestion');
      const points = new Map((input.marks ?? []).map((mark) => [mark.criterion, mark.points]));
      await gradeResponse(context, id, { points, comment: input.comment ?? '' });
      return { id };
    },
  },
  payload,
);

builder.relayMutationField(
  'overrideScore',
  {
    inputFields: (t) => ({
      questionId: t.id({ required: true, description: questionId }),
      earnedPoints: t.float({
        description: 'What the answer is to earn, of the points of the question. Null: as it was scored.',
      }),
      reason: t.string({ required: true, description: 'Why, in 1 to 500 characters: kept with the change, for teachers.' }),
    }),
  },
  {
    description: 'Gives an answer other points than it was scored, or takes them back. For the teacher of the class.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, ConflictError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const id = keyOf(input.questionId, 'AttemptQuestion');
      await overrideScore(context, id, input.earnedPoints ?? null, input.reason);
      return { id };
    },
  },
  payload,
);

builder.relayMutationField(
  'regradeAssignment',
  {
    inputFields: (t) => ({
      questionId: t.id({
        required: true,
        description: 'The question, in whichever attempt at the assignment: it stands for the same question in all of them.',
      }),
      ruling: t.field({ type: RulingInput, required: true, description: 'What is to count as right.' }),
      reason: t.string({ required: true, description: 'Why, in 1 to 500 characters: kept with the change, for teachers.' }),
    }),
  },
  {
    description:
      'Says what counts as right in a question of an assignment and marks it again in all attempts at it. `regradePreview` tells before what will change. Safe to repeat. For the teacher of the class.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const id = keyOf(input.questionId, 'AttemptQuestion');
      return regradeAssignment(context, id, toDeclared(input.ruling), input.reason);
    },
  },
  {
    description: 'What was changed.',
    outputFields: (t) => ({
      changedCount: t.int({
        description: 'How many attempts have another score. 0 when this ruling was in force already.',
        resolve: ({ changedCount }) => changedCount,
      }),
      assignment: t.prismaField({
        type: Assignment,
        description: 'The assignment with its rulings.',
        resolve: (query, { assignmentId }, _args, context) =>
          context.db.assignment.findUniqueOrThrow({ ...query, where: { AND: [taughtAssignments(context)], id: assignmentId } }),
      }),
    }),
  },
);
