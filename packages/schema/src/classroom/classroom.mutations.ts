import { admitMutation } from '../attempt/admit.ts';
import { keyOf } from '../attempt/key-of.ts';
import { builder } from '../builder.ts';
import { ConflictError, ForbiddenError, NotFoundError, RateLimitedError, ValidationError } from '../errors/user-error.ts';
import { encodeNodeId } from '../relay/node-id.ts';
import {
  archiveClassroom,
  createClassroom,
  deleteClassroom,
  renewJoinCode,
  setRosterOnly,
  updateClassroom,
} from './classroom.commands.ts';
import { Classroom } from './classroom.type.ts';
import { taughtClassrooms } from './classroom.visibility.ts';

const name = '1 to 60 characters, such as "History 10b".';
const timeZone = 'The IANA name of the time zone in which you mean dates: "Asia/Seoul".';
const classroomId = 'The class.';

/** What the mutations of a class answer: the class as it is now. */
const payload = {
  description: 'The class as it is now.',
  outputFields: (t: PayloadFields) => ({
    classroom: t.prismaField({
      type: Classroom,
      description: 'The class.',
      resolve: (query, { classroomId: id }, _args, context) =>
        context.db.classroom.findUniqueOrThrow({ ...query, where: { AND: [taughtClassrooms(context)], id } }),
    }),
  }),
};
type PayloadFields = PothosSchemaTypes.ObjectFieldBuilder<typeof builder.$inferSchemaTypes, { classroomId: string }>;

builder.relayMutationField(
  'createClassroom',
  {
    inputFields: (t) => ({
      name: t.string({ required: true, description: name }),
      timeZone: t.string({ required: true, description: timeZone }),
    }),
  },
  {
    description: 'Makes a class. For teachers.',
    errors: { types: [ValidationError, ForbiddenError, ConflictError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      return { classroomId: await createClassroom(context, input) };
    },
  },
  payload,
);

builder.relayMutationField(
  'updateClassroom',
  {
    inputFields: (t) => ({
      classroomId: t.id({ required: true, description: classroomId }),
      name: t.string({ required: true, description: name }),
      timeZone: t.string({
        required: true,
        description: `${timeZone} Dates that are set already stay the moments that they are.`,
      }),
    }),
  },
  {
    description: 'Changes what a class is called and in which time zone its dates are meant. For its teacher.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const id = keyOf(input.classroomId, 'Classroom');
      await updateClassroom(context, id, input);
      return { classroomId: id };
    },
  },
  payload,
);

builder.relayMutationField(
  'archiveClassroom',
  {
    inputFields: (t) => ({
      classroomId: t.id({ required: true, description: classroomId }),
      isArchived: t.boolean({ defaultValue: true, description: 'False: the class is taken up again.' }),
    }),
  },
  {
    description: 'Ends a class: nobody joins any more and nothing is begun, and all can still be read. For its teacher.',
    errors: { types: [NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const id = keyOf(input.classroomId, 'Classroom');
      await archiveClassroom(context, id, input.isArchived ?? true);
      return { classroomId: id };
    },
  },
  payload,
);

builder.relayMutationField(
  'setRosterOnly',
  {
    inputFields: (t) => ({
      classroomId: t.id({ required: true, description: classroomId }),
      isRosterOnly: t.boolean({ required: true, description: 'False: whoever has the join code may join.' }),
    }),
  },
  {
    description:
      'Lets only those on the roster be students of a class, who enter by their personal codes. Who is in it stays. For its teacher.',
    errors: { types: [NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const id = keyOf(input.classroomId, 'Classroom');
      await setRosterOnly(context, id, input.isRosterOnly);
      return { classroomId: id };
    },
  },
  payload,
);

builder.relayMutationField(
  'renewJoinCode',
  { inputFields: (t) => ({ classroomId: t.id({ required: true, description: classroomId }) }) },
  {
    description: 'Draws another join code, good for thirty days. The one before serves no more. For the teacher of the class.',
    errors: { types: [NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const id = keyOf(input.classroomId, 'Classroom');
      await renewJoinCode(context, id);
      return { classroomId: id };
    },
  },
  payload,
);

builder.relayMutationField(
  'deleteClassroom',
  {
    inputFields: (t) => ({
      classroomId: t.id({ required: true, description: classroomId }),
      name: t.string({ required: true, description: 'The name of the class once more, so that none is deleted by accident.' }),
    }),
  },
  {
    description:
      'Deletes a class for good: its students’ places, its assignments, all attempts at them. To end a class, archive it. For its teacher.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const id = keyOf(input.classroomId, 'Classroom');
      await deleteClassroom(context, id, input.name);
      return { deletedId: id };
    },
  },
  {
    description: 'What is gone.',
    outputFields: (t) => ({
      deletedClassroomId: t.id({
        description: 'The `id` that the class had.',
        resolve: ({ deletedId }) => encodeNodeId('Classroom', deletedId),
      }),
    }),
  },
);
