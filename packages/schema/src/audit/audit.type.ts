/** What teachers did: each class for its teacher, the site for its owner. */
import { Assignment } from '../assignment/assignment.type.ts';
import { taughtAssignmentLoader } from '../assignment/load-assignments.ts';
import { builder } from '../builder.ts';
import { teaches } from '../classroom/classroom.visibility.ts';
import type { Context } from '../context.ts';
import { Enrollment } from '../enrollment/enrollment.type.ts';
import { enrollmentLoader } from '../enrollment/load-enrollments.ts';

const AuditAction = builder.enumType('AuditAction', {
  description: 'What a teacher did.',
  values: {
    CLASS_CREATED: { description: 'Made a class.' },
    CLASS_CHANGED: { description: 'Changed its name or its time zone.' },
    CLASS_ARCHIVED: { description: 'Ended it.' },
    CLASS_RESTORED: { description: 'Took it up again.' },
    CLASS_DELETED: { description: 'Deleted it, with as many places as `count` says.' },
    JOIN_CODE_RENEWED: { description: 'Drew another join code.' },
    ROSTER_ONLY_SET: { description: 'Let only the roster join (`count` 1), or everybody with the code (0).' },
    STUDENTS_ADDED: { description: 'Put students on the roster.' },
    ROSTER_UNDONE: { description: 'Took an upload of the roster back.' },
    STUDENT_REMOVED: { description: 'Took a student out.' },
    STUDENT_RESTORED: { description: 'Took a student in again.' },
    RECOVERY_CODES_ISSUED: { description: 'Drew new personal codes.' },
    ACCOMMODATION_SET: { description: 'Granted a student more, or took it back.' },
    ASSIGNMENT_CREATED: { description: 'Assigned a quiz or a lesson; with `count` so many at once.' },
    ASSIGNMENT_CHANGED: { description: 'Changed when or by which rules it is taken.' },
    ASSIGNMENT_DELETED: { description: 'Took an assignment back.' },
    ASSIGNMENT_PAUSED: { description: 'Held all clocks of it.' },
    ASSIGNMENT_RESUMED: { description: 'Let them go on.' },
    ASSIGNMENT_EXTENDED: { description: 'Added minutes, for all or for one student.' },
    ASSIGNMENT_ENDED: { description: 'Ended it for all.' },
    RESPONSE_MARKED: { description: 'Marked an answer or commented on it.' },
    SCORE_OVERRIDDEN: { description: 'Gave other points by hand.' },
    QUESTION_REGRADED: { description: 'Ruled on a question; `count` attempts changed.' },
    GRADES_DOWNLOADED: { description: 'Downloaded the grades of the class.' },
    TEACHER_INVITED: { description: 'Invited a teacher.' },
    INVITATION_WITHDRAWN: { description: 'Took an invitation back.' },
    ACCOUNT_CREATED: { description: 'Signed up.' },
    ACCOUNT_DELETED: { description: 'Deleted the own account, with its classes.' },
    SIGNED_IN: { description: 'Signed in: a new session.' },
    API_KEY_CREATED: { description: 'Made a key for a script: the start of it in `after`.' },
    API_KEY_REVOKED: { description: 'Revoked one: its start in `before`.' },
  } as const,
});

type AuditedEntry = { readonly classroomId: string | null; readonly classroom: { readonly teacherId: string } | null };

/** What is within a class is its teacher's alone; what concerns the site is for whoever sees the entry. */
function showsDetails(context: Context, { classroomId, classroom }: AuditedEntry): boolean {
  return classroomId === null || (classroom !== null && teaches(context, classroom));
}

const DETAILS = { classroomId: true, classroom: { select: { teacherId: true } } } as const;

export const AuditEntry = builder.prismaObject('AuditEntry', {
  description:
    'Something that a teacher did, as it was noted down with it. Entries never change; they are deleted after 396 days, and those of a class with the class.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its own, for lists.' }),
    action: t.expose('action', { type: AuditAction, description: 'What.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
    teacherName: t.string({
      nullable: true,
      description: 'Who. Null once that account is gone.',
      select: { teacher: { select: { name: true } } },
      resolve: ({ teacher }) => teacher?.name ?? null,
    }),
    isOfClass: t.boolean({
      description: 'Whether it happened in a class, and not to the site.',
      select: { classroomId: true },
      resolve: ({ classroomId }) => classroomId !== null,
    }),
    className: t.string({
      nullable: true,
      description: 'In which class. Null unless you teach it.',
      select: { classroom: { select: { teacherId: true, name: true } } },
      resolve: ({ classroom }, _args, context) => (classroom && teaches(context, classroom) ? classroom.name : null),
    }),
    student: t.field({
      type: Enrollment,
      nullable: true,
      description: 'Whom it concerns. Null for nobody in particular, and unless you teach the class.',
      select: { enrollmentId: true },
      resolve: ({ enrollmentId }, _args, context, info) =>
        enrollmentId === null ? null : enrollmentLoader(context, info)(enrollmentId),
    }),
    assignment: t.field({
      type: Assignment,
      nullable: true,
      description: 'Which assignment. Null for none, once it is gone, and unless you teach the class.',
      select: { assignmentId: true },
      resolve: ({ assignmentId }, _args, context, info) =>
        assignmentId === null ? null : taughtAssignmentLoader(context, info)(assignmentId),
    }),
    count: t.exposeInt('count', {
      nullable: true,
      description: 'How many: students, codes, attempts, minutes. Null where none are meant.',
    }),
    before: t.string({
      nullable: true,
      description:
        'A small thing as it was: a name, points, a moment. Null where nothing is noted, and unless you teach the class.',
      select: { ...DETAILS, before: true },
      resolve: (entry, _args, context) => (showsDetails(context, entry) ? entry.before : null),
    }),
    after: t.string({
      nullable: true,
      description: 'The same as it became.',
      select: { ...DETAILS, after: true },
      resolve: (entry, _args, context) => (showsDetails(context, entry) ? entry.after : null),
    }),
  }),
});
