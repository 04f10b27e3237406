import { admitMutation } from '../attempt/admit.ts';
import { keyOf } from '../attempt/key-of.ts';
import { builder } from '../builder.ts';
import { Enrollment } from '../enrollment/enrollment.type.ts';
import { taughtEnrollments } from '../enrollment/enrollment.visibility.ts';
import { ConflictError, ForbiddenError, NotFoundError, RateLimitedError, ValidationError } from '../errors/user-error.ts';
import { FeedbackPolicyEnum, QuestionOrderEnum } from '../quiz/quiz-policy.type.ts';
import { encodeNodeId } from '../relay/node-id.ts';
import { type AssignmentTerms, createAssignment, deleteAssignment, updateAssignment } from './assignment.commands.ts';
import { Assignment } from './assignment.type.ts';
import { taughtAssignments } from './assignment.visibility.ts';
import { setAccommodation } from './set-accommodation.command.ts';

const AssignmentTermsInput = builder.inputType('AssignmentTermsInput', {
  description: 'When an assignment opens and closes, and by which rules a quiz is taken. What is left out is as the quiz has it.',
  fields: (t) => ({
    opensAt: t.field({ type: 'DateTime', description: 'From when on students see it. Left out: from now on.' }),
    closesAt: t.field({ type: 'DateTime', description: 'When all attempts end. For a lesson, by when it is to be read.' }),
    timeLimitMinutes: t.int({ description: '1 to 600.' }),
    attemptsAllowed: t.int({ description: '1 to 100.' }),
    feedbackPolicy: t.field({ type: FeedbackPolicyEnum, description: 'When verdicts and keys are shown.' }),
    order: t.field({ type: QuestionOrderEnum, description: 'In which order the questions stand.' }),
    hasEssay: t.boolean({
      defaultValue: false,
      description: 'Whether the essay of the lesson comes with its exit quiz, worth five points. The teacher marks it.',
    }),
  }),
});

function toTerms(input: typeof AssignmentTermsInput.$inferInput, now: Date): AssignmentTerms {
  const { opensAt, closesAt, timeLimitMinutes, attemptsAllowed, feedbackPolicy, order, hasEssay } = input;
  return {
    opensAt: opensAt ?? now,
    closesAt: closesAt ?? null,
    timeLimitMinutes: timeLimitMinutes ?? null,
    attemptsAllowed: attemptsAllowed ?? null,
    feedbackPolicy: feedbackPolicy ?? null,
    order: order ?? null,
    hasEssay: hasEssay ?? false,
  };
}

builder.relayMutationField(
  'createAssignment',
  {
    inputFields: (t) => ({
      classroomId: t.id({ required: true, description: 'The class.' }),
      quiz: t.string({ description: 'Slug of the quiz. Left out for a lesson.' }),
      lesson: t.string({ description: 'Slug of the lesson. Left out for a quiz.' }),
      terms: t.field({ type: AssignmentTermsInput, required: true, description: 'When and how.' }),
    }),
  },
  {
    description: 'Gives a class a quiz or a lesson to do. For its teacher.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, ConflictError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const work = { quiz: input.quiz ?? null, lesson: input.lesson ?? null };
      const classroomId = keyOf(input.classroomId, 'Classroom');
      return { assignmentId: await createAssignment(context, classroomId, work, toTerms(input.terms, context.now())) };
    },
  },
  {
    description: 'What the class is to do.',
    outputFields: (t) => ({
      assignment: t.prismaField({
        type: Assignment,
        description: 'The assignment.',
        resolve: (query, { assignmentId: id }, _args, context) =>
          context.db.assignment.findUniqueOrThrow({ ...query, where: { ...taughtAssignments(context), id } }),
      }),
    }),
  },
);

builder.relayMutationField(
  'updateAssignment',
  {
    inputFields: (t) => ({
      assignmentId: t.id({ required: true, description: 'The assignment.' }),
      terms: t.field({ type: AssignmentTermsInput, required: true, description: 'All terms, in place of those before.' }),
    }),
  },
  {
    description:
      'Changes when an assignment opens and closes and by which rules it is taken. Attempts that go on keep their rules, except that a later end is theirs, too. For the teacher of the class.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const assignmentId = keyOf(input.assignmentId, 'Assignment');
      await updateAssignment(context, assignmentId, toTerms(input.terms, context.now()));
      return { assignmentId };
    },
  },
  {
    description: 'What the class is to do.',
    outputFields: (t) => ({
      assignment: t.prismaField({
        type: Assignment,
        description: 'The assignment as it is now.',
        resolve: (query, { assignmentId: id }, _args, context) =>
          context.db.assignment.findUniqueOrThrow({ ...query, where: { ...taughtAssignments(context), id } }),
      }),
    }),
  },
);

builder.relayMutationField(
  'deleteAssignment',
  { inputFields: (t) => ({ assignmentId: t.id({ required: true, description: 'The assignment.' }) }) },
  {
    description: 'Takes an assignment back that nobody has begun. For the teacher of the class.',
    errors: { types: [NotFoundError, ForbiddenError, ConflictError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const deletedId = keyOf(input.assignmentId, 'Assignment');
      await deleteAssignment(context, deletedId);
      return { deletedId };
    },
  },
  {
    description: 'What is gone.',
    outputFields: (t) => ({
      deletedAssignmentId: t.id({
        description: 'The `id` that the assignment had.',
        resolve: ({ deletedId }) => encodeNodeId('Assignment', deletedId),
      }),
    }),
  },
);

builder.relayMutationField(
  'setAccommodation',
  {
    inputFields: (t) => ({
      enrollmentId: t.id({ required: true, description: 'The student’s place in the class.' }),
      assignmentId: t.id({ description: 'For which assignment. Left out: for all of the class.' }),
      extraTimePercent: t.int({ defaultValue: 0, description: '0 to 400: 50 is time and a half.' }),
      extraAttempts: t.int({ defaultValue: 0, description: '0 to 100.' }),
      closesAt: t.field({ type: 'DateTime', description: 'A closing of the student’s own, for one assignment.' }),
    }),
  },
  {
    description:
      'Grants a student more than the class has, in place of what was granted before; with 0 and no closing it is taken back. An attempt that goes on gets at once what it gains. For the teacher of the class.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const enrollmentId = keyOf(input.enrollmentId, 'Enrollment');
      const assignmentId = input.assignmentId ? keyOf(input.assignmentId, 'Assignment') : null;
      const { extraTimePercent, extraAttempts, closesAt } = input;
      const granted = { extraTimePercent: extraTimePercent ?? 0, extraAttempts: extraAttempts ?? 0, closesAt: closesAt ?? null };
      await setAccommodation(context, enrollmentId, assignmentId, granted);
      return { enrollmentId };
    },
  },
  {
    description: 'The student with what is granted.',
    outputFields: (t) => ({
      enrollment: t.prismaField({
        type: Enrollment,
        description: 'The student’s place.',
        resolve: (query, { enrollmentId: id }, _args, context) =>
          context.db.enrollment.findUniqueOrThrow({ ...query, where: { ...taughtEnrollments(context), id } }),
      }),
    }),
  },
);
