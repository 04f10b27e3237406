import { admitMutation } from '../attempt/admit.ts';
import { keyOf } from '../attempt/key-of.ts';
import { builder } from '../builder.ts';
import { Classroom } from '../classroom/classroom.type.ts';
import { taughtClassrooms } from '../classroom/classroom.visibility.ts';
import { ConflictError, ForbiddenError, NotFoundError, RateLimitedError, ValidationError } from '../errors/user-error.ts';
import { NOBODY } from '../learner/nobody.ts';
import { addStudents } from './add-students.command.ts';
import { issueRecoveryCodes } from './issue-recovery-codes.command.ts';
import { RosterUpload, StudentCode } from './roster.type.ts';
import { taughtUploads } from './roster.visibility.ts';
import { MOST_NAMES } from './sort-names.ts';
import { undoRosterUpload } from './undo-roster-upload.command.ts';

builder.relayMutationField(
  'addStudents',
  {
    inputFields: (t) => ({
      classroomId: t.id({ required: true, description: 'The class.' }),
      names: t.stringList({
        required: true,
        description: `1 to ${MOST_NAMES} names of 1 to 60 characters, as the students are to be called.`,
      }),
    }),
  },
  {
    description:
      'Puts students on the roster of a class: each has a place then, and a personal code to enter it. Safe to repeat: who is in the class stays as they are. For its teacher.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, ConflictError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      return addStudents(context, keyOf(input.classroomId, 'Classroom'), input.names);
    },
  },
  {
    description: 'Who is new, with their codes.',
    outputFields: (t) => ({
      codes: t.field({
        type: [StudentCode],
        description: 'The personal codes of the new students, in the order of their names. They are told once.',
        resolve: ({ issued }) => [...issued],
      }),
      upload: t.prismaField({
        type: RosterUpload,
        nullable: true,
        description: 'By which this can be undone. Null when nobody was new.',
        resolve: (query, { uploadId }, _args, context) =>
          context.db.rosterUpload.findUnique({ ...query, where: { AND: [taughtUploads(context)], id: uploadId ?? NOBODY } }),
      }),
    }),
  },
);

builder.relayMutationField(
  'undoRosterUpload',
  { inputFields: (t) => ({ uploadId: t.id({ required: true, description: 'The upload.' }) }) },
  {
    description:
      'Takes an upload back: places that nobody has entered are deleted, and their codes lead to nobody. Students who came stay. For the teacher of the class.',
    errors: { types: [NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      return undoRosterUpload(context, keyOf(input.uploadId, 'RosterUpload'));
    },
  },
  {
    description: 'How much was taken back.',
    outputFields: (t) => ({
      removedCount: t.exposeInt('removedCount', { description: 'How many places were deleted.' }),
      keptCount: t.exposeInt('keptCount', { description: 'How many students of it had come, and stay.' }),
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
  'issueRecoveryCodes',
  {
    inputFields: (t) => ({
      classroomId: t.id({ required: true, description: 'The class.' }),
      enrollmentIds: t.idList({
        description: 'Students of it. Null: all who are on its roster and have not come yet.',
      }),
    }),
  },
  {
    description:
      'Draws new personal codes for students who lost theirs, or never got them. The old codes lead to nobody from then on. For the teacher of the class.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const holders = input.enrollmentIds?.map((id) => keyOf(id, 'Enrollment')) ?? 'WAITING';
      return { issued: await issueRecoveryCodes(context, keyOf(input.classroomId, 'Classroom'), holders) };
    },
  },
  {
    description: 'The new codes.',
    outputFields: (t) => ({
      codes: t.field({
        type: [StudentCode],
        description: 'The codes, by the name of the student. They are told once.',
        resolve: ({ issued }) => [...issued],
      }),
    }),
  },
);
