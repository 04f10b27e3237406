import { admitMutation } from '../attempt/admit.ts';
import { keyOf } from '../attempt/key-of.ts';
import { builder } from '../builder.ts';
import { ForbiddenError, NotFoundError, RateLimitedError, ValidationError } from '../errors/user-error.ts';
import {
  endOtherTeacherSessions,
  endTeacherSession,
  inviteTeacher,
  renameTeacher,
  withdrawTeacherInvitation,
} from './teacher.commands.ts';
import { Teacher, TeacherInvitation } from './teacher.type.ts';
import { ownInvitations, ownTeacher } from './teacher.visibility.ts';

builder.relayMutationField(
  'updateTeacher',
  { inputFields: (t) => ({ name: t.string({ required: true, description: 'Your name: 1 to 100 characters.' }) }) },
  {
    description: 'Changes how you are called.',
    errors: { types: [ValidationError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      await renameTeacher(context, input.name);
      return {};
    },
  },
  {
    description: 'You with the new name.',
    outputFields: (t) => ({
      teacher: t.prismaField({
        type: Teacher,
        description: 'You, as you are now.',
        resolve: (query, _payload, _args, context) =>
          context.db.teacher.findUniqueOrThrow({ ...query, where: ownTeacher(context) }),
      }),
    }),
  },
);

builder.relayMutationField(
  'endTeacherSession',
  { inputFields: (t) => ({ sessionId: t.id({ required: true, description: 'The session.' }) }) },
  {
    description: 'Signs you out in one browser, at once.',
    errors: { types: [NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      await endTeacherSession(context, keyOf(input.sessionId, 'TeacherSession'));
      return {};
    },
  },
  {
    description: 'You without that session.',
    outputFields: (t) => ({
      teacher: t.prismaField({
        type: Teacher,
        description: 'You, as you are now.',
        resolve: (query, _payload, _args, context) =>
          context.db.teacher.findUniqueOrThrow({ ...query, where: ownTeacher(context) }),
      }),
    }),
  },
);

builder.relayMutationField(
  'inviteTeacher',
  {
    inputFields: (t) => ({
      label: t.string({ required: true, description: 'For whom it is: 1 to 100 characters for yourself.' }),
    }),
  },
  {
    description: 'Makes an invitation for one more teacher. It works once, for fourteen days. For the owner of the site.',
    errors: { types: [ValidationError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      return inviteTeacher(context, input.label);
    },
  },
  {
    description: 'The invitation and its secret.',
    outputFields: (t) => ({
      token: t.exposeString('token', {
        description: 'The secret of the link, told this once: `/en/teach/sign-up#invitation=` and this.',
      }),
      invitation: t.prismaField({
        type: TeacherInvitation,
        description: 'The invitation.',
        resolve: (query, { invitationId }, _args, context) =>
          context.db.teacherInvitation.findUniqueOrThrow({
            ...query,
            where: { AND: [ownInvitations(context)], id: invitationId },
          }),
      }),
    }),
  },
);

builder.relayMutationField(
  'withdrawTeacherInvitation',
  { inputFields: (t) => ({ invitationId: t.id({ required: true, description: 'The invitation.' }) }) },
  {
    description: 'Takes an invitation back, or off the list when it was used. For the owner of the site.',
    errors: { types: [NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      await withdrawTeacherInvitation(context, keyOf(input.invitationId, 'TeacherInvitation'));
      return {};
    },
  },
  {
    description: 'You without that invitation.',
    outputFields: (t) => ({
      teacher: t.prismaField({
        type: Teacher,
        description: 'You, as you are now.',
        resolve: (query, _payload, _args, context) =>
          context.db.teacher.findUniqueOrThrow({ ...query, where: ownTeacher(context) }),
      }),
    }),
  },
);

builder.mutationField('endOtherTeacherSessions', (t) =>
  t.prismaField({
    type: Teacher,
    description: 'Signs you out everywhere but in the browser that asks.',
    errors: { types: [ForbiddenError, RateLimitedError] },
    resolve: async (query, _root, _args, context) => {
      admitMutation(context);
      await endOtherTeacherSessions(context);
      return context.db.teacher.findUniqueOrThrow({ ...query, where: ownTeacher(context) });
    },
  }),
);
