/** Rosters: what a teacher knows of students before they come. For the teacher of the class alone. */
import { rowId } from '../attempt/attempt.visibility.ts';
import { builder } from '../builder.ts';
import { Classroom } from '../classroom/classroom.type.ts';
import { teaches } from '../classroom/classroom.visibility.ts';
import { Enrollment } from '../enrollment/enrollment.type.ts';
import { enrollmentLoader } from '../enrollment/load-enrollments.ts';
import type { IssuedCode } from './add-students.command.ts';
import { taughtUploads } from './roster.visibility.ts';
import { MOST_NAMES, ROSTER_STATES, type RosterEntry as RosterEntryShape, type RosterState, sortNames } from './sort-names.ts';

const MOST_UPLOADS = 20;

const STATES: Record<RosterState, string> = {
  NEW: 'Nobody in the class has it: a place would be made.',
  REPEATED: 'It stands further up in the list. Two students of one name need something to tell them apart.',
  IN_CLASS: 'A student in the class has it.',
  REMOVED: 'A student who was taken out of the class has it: take that one in again.',
  INVALID: 'It is empty or has more than 60 characters.',
};

const RosterStateEnum = builder.enumType('RosterState', {
  description: 'What becomes of a name on a roster.',
  values: Object.fromEntries(ROSTER_STATES.map((state) => [state, { description: STATES[state] }])) as Record<
    RosterState,
    { description: string }
  >,
});

const RosterEntry = builder.objectRef<RosterEntryShape>('RosterEntry').implement({
  description: 'A name on a roster that is not applied yet.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name, without spaces around it.' }),
    state: t.expose('state', { type: RosterStateEnum, description: 'What would become of it.' }),
  }),
});

export const RosterUpload = builder.prismaNode('RosterUpload', {
  nullable: true,
  description: 'Names that were put on the roster of a class in one step.',
  id: { field: 'id' },
  findUnique: (id, context) => ({ AND: [taughtUploads(context)], id: rowId(id) }),
  fields: (t) => ({
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
    studentCount: t.relationCount('enrollments', { description: 'How many places of it there are.' }),
    waitingCount: t.relationCount('enrollments', {
      where: { enteredAt: null },
      description: 'How many of them nobody has entered yet: those go when the upload is undone.',
    }),
  }),
});

/** What a command that draws codes tells, this once. */
export const StudentCode = builder.objectRef<IssuedCode>('StudentCode').implement({
  description: 'A personal code and whose it is. It is told once.',
  fields: (t) => ({
    recoveryCode: t.exposeString('recoveryCode', {
      description: 'Sixteen characters in groups of four: `useRecoveryCode` with it enters the place, on any device.',
    }),
    student: t.field({
      type: Enrollment,
      nullable: true,
      description: 'Whose it is. Null when the student left just now.',
      resolve: ({ enrollmentId }, _args, context, info) => enrollmentLoader(context, info)(enrollmentId),
    }),
  }),
});

builder.prismaObjectFields(Classroom, (t) => ({
  rosterPreview: t.field({
    type: [RosterEntry],
    description:
      'What `addStudents` would make of these names, in their order. Nothing is written. Empty unless you teach the class.',
    args: { names: t.arg.stringList({ required: true, description: `At most ${MOST_NAMES} names.` }) },
    select: { id: true, teacherId: true },
    resolve: async (classroom, { names }, context) =>
      teaches(context, classroom) ? [...(await sortNames(context.db, classroom.id, names))] : [],
  }),
  rosterUploads: t.relation('rosterUploads', {
    type: RosterUpload,
    description: `Its uploads that were not undone, the newest first; at most ${MOST_UPLOADS}. Empty unless you teach the class.`,
    query: (_args, context) => ({
      where: taughtUploads(context),
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: MOST_UPLOADS,
    }),
  }),
}));
