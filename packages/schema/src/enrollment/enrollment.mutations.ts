import { admitMutation } from '../attempt/admit.ts';
import { keyOf } from '../attempt/key-of.ts';
import { builder } from '../builder.ts';
import { ConflictError, ForbiddenError, NotFoundError, RateLimitedError, ValidationError } from '../errors/user-error.ts';
import { Enrollment } from './enrollment.type.ts';
import { ownEnrollments, taughtEnrollments } from './enrollment.visibility.ts';
import { joinClassroom } from './join-classroom.command.ts';
import { removeStudent, restoreStudent } from './remove-student.command.ts';
import { useRecoveryCode } from './use-recovery-code.command.ts';

builder.relayMutationField(
  'joinClassroom',
  {
    inputFields: (t) => ({
      code: t.string({ required: true, description: 'The join code of the class; case, spaces and hyphens do not count.' }),
      name: t.string({
        required: true,
        description: 'What the teacher is to call you: 1 to 60 characters. No e-mail is asked for.',
      }),
    }),
  },
  {
    description:
      'Makes you a student of a class. Safe to repeat under the same name, which gives a new recovery code in place of the one before.',
    errors: { types: [ValidationError, NotFoundError, ConflictError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      return joinClassroom(context, input.code, input.name);
    },
  },
  {
    description: 'Your place in the class.',
    outputFields: (t) => ({
      recoveryCode: t.exposeString('recoveryCode', {
        description:
          'Sixteen characters in groups of four, for you alone, told this once: `useRecoveryCode` with it brings you back on another device.',
      }),
      enrollment: t.prismaField({
        type: Enrollment,
        description: 'Your place.',
        resolve: (query, { enrollmentId: id }, _args, context) =>
          context.db.enrollment.findUniqueOrThrow({ ...query, where: { ...ownEnrollments(context), id } }),
      }),
    }),
  },
);

builder.relayMutationField(
  'useRecoveryCode',
  {
    inputFields: (t) => ({
      code: t.string({ required: true, description: 'As `joinClassroom` gave it; case, spaces and hyphens do not count.' }),
    }),
  },
  {
    description:
      'Lets this browser go on as the student who has the code, with all their attempts and classes. What this browser did before joins them. The code goes on to serve.',
    errors: { types: [ValidationError, NotFoundError, ConflictError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      return { enrollmentId: await useRecoveryCode(context, input.code) };
    },
  },
  {
    description: 'The place to which the code belongs.',
    outputFields: (t) => ({
      enrollment: t.prismaField({
        type: Enrollment,
        description: 'Your place.',
        resolve: (query, { enrollmentId: id }, _args, context) =>
          context.db.enrollment.findUniqueOrThrow({ ...query, where: { ...ownEnrollments(context), id } }),
      }),
    }),
  },
);

builder.relayMutationField(
  'removeStudent',
  { inputFields: (t) => ({ enrollmentId: t.id({ required: true, description: 'The student’s place.' }) }) },
  {
    description:
      'Takes a student out of a class. What they did there is kept, and `restoreStudent` takes them in again. For the teacher of the class.',
    errors: { types: [NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const enrollmentId = keyOf(input.enrollmentId, 'Enrollment');
      await removeStudent(context, enrollmentId);
      return { enrollmentId };
    },
  },
  {
    description: 'The place as it is now.',
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

builder.relayMutationField(
  'restoreStudent',
  { inputFields: (t) => ({ enrollmentId: t.id({ required: true, description: 'The student’s place.' }) }) },
  {
    description: 'Takes a student in again who was removed. For the teacher of the class.',
    errors: { types: [NotFoundError, ConflictError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const enrollmentId = keyOf(input.enrollmentId, 'Enrollment');
      await restoreStudent(context, enrollmentId);
      return { enrollmentId };
    },
  },
  {
    description: 'The place as it is now.',
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
