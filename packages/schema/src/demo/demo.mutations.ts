import { admitMutation } from '../attempt/admit.ts';
import { builder } from '../builder.ts';
import { Classroom } from '../classroom/classroom.type.ts';
import { taughtClassrooms } from '../classroom/classroom.visibility.ts';
import { ConflictError, ForbiddenError, RateLimitedError, ValidationError } from '../errors/user-error.ts';
import { LocaleEnum } from '../localized.ts';
import { deleteDemoClassroom } from './delete-demo.command.ts';
import { startDemoClassroom } from './start-demo-classroom.command.ts';

builder.relayMutationField(
  'startDemoClassroom',
  {
    inputFields: (t) => ({
      locale: t.field({ type: LocaleEnum, required: true, description: 'In which language the students write.' }),
      timeZone: t.string({ required: true, description: 'The IANA name of the time zone of the class: "Asia/Seoul".' }),
    }),
  },
  {
    description:
      'Makes a class with twenty-five simulated students and signs you in as its teacher, for a day: to try everything without an account. Who has one already is led to it.',
    errors: { types: [ValidationError, ForbiddenError, ConflictError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      return { classroomId: await startDemoClassroom(context, input) };
    },
  },
  {
    description: 'The class.',
    outputFields: (t) => ({
      classroom: t.prismaField({
        type: Classroom,
        description: 'The class.',
        resolve: (query, { classroomId: id }, _args, context) =>
          context.db.classroom.findUniqueOrThrow({ ...query, where: { AND: [taughtClassrooms(context)], id } }),
      }),
    }),
  },
);

builder.relayMutationField(
  'deleteDemoClassroom',
  null,
  {
    description: 'Deletes your demo classroom with everything in it, for good, and signs you out. For the teacher of a demo.',
    errors: { types: [ForbiddenError, RateLimitedError] },
    resolve: (_root, _args, context) => {
      admitMutation(context);
      return deleteDemoClassroom(context);
    },
  },
  {
    description: 'What was deleted.',
    outputFields: (t) => ({
      deletedStudentCount: t.exposeInt('deletedStudentCount', { description: 'How many simulated students there were.' }),
    }),
  },
);
