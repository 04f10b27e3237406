import { admitMutation } from '../attempt/admit.ts';
import { keyOf } from '../attempt/key-of.ts';
import { builder } from '../builder.ts';
import { ConflictError, ForbiddenError, NotFoundError, RateLimitedError, ValidationError } from '../errors/user-error.ts';
import { toIsoDay } from '../scalars.ts';
import { Assignment } from './assignment.type.ts';
import { taughtAssignments } from './assignment.visibility.ts';
import { copyAssignment } from './copy-assignment.command.ts';
import { scheduleCourse } from './schedule-course.command.ts';

/** Its values as ISO 8601 counts them. */
const WeekdayEnum = builder.enumType('Weekday', {
  description: 'A day of the week.',
  values: {
    MONDAY: { value: 1, description: 'Monday.' },
    TUESDAY: { value: 2, description: 'Tuesday.' },
    WEDNESDAY: { value: 3, description: 'Wednesday.' },
    THURSDAY: { value: 4, description: 'Thursday.' },
    FRIDAY: { value: 5, description: 'Friday.' },
    SATURDAY: { value: 6, description: 'Saturday.' },
    SUNDAY: { value: 7, description: 'Sunday.' },
  } as const,
});

builder.relayMutationField(
  'copyAssignment',
  {
    inputFields: (t) => ({
      assignmentId: t.id({ required: true, description: 'The assignment.' }),
      classroomId: t.id({ required: true, description: 'The class that is to have it, too.' }),
    }),
  },
  {
    description:
      'Gives another class what one class has to do, by the same rules and at the same times by its own clock. Accommodations are not copied. For the teacher of both classes.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, ConflictError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const assignmentId = keyOf(input.assignmentId, 'Assignment');
      return { assignmentId: await copyAssignment(context, assignmentId, keyOf(input.classroomId, 'Classroom')) };
    },
  },
  {
    description: 'What the other class is to do.',
    outputFields: (t) => ({
      assignment: t.prismaField({
        type: Assignment,
        description: 'The copy.',
        resolve: (query, { assignmentId: id }, _args, context) =>
          context.db.assignment.findUniqueOrThrow({ ...query, where: { ...taughtAssignments(context), id } }),
      }),
    }),
  },
);

builder.relayMutationField(
  'scheduleCourse',
  {
    inputFields: (t) => ({
      classroomId: t.id({ required: true, description: 'The class.' }),
      firstDay: t.field({
        type: 'Date',
        required: true,
        description: 'The first day of the first week. Each week opens as it begins.',
      }),
      dueWeekday: t.field({ type: WeekdayEnum, required: true, description: 'On which day of each week its work closes.' }),
      dueTime: t.string({ required: true, description: 'At which time then, by the clock of the class: "23:59".' }),
      lessons: t.boolean({ defaultValue: true, description: 'Whether the lesson of each week is to be read.' }),
      exitQuizzes: t.boolean({ defaultValue: true, description: 'Whether the quiz of each lesson is to be taken.' }),
      exams: t.boolean({ defaultValue: true, description: 'Whether the exams of the course are to be taken in their weeks.' }),
    }),
  },
  {
    description:
      'Assigns the whole course: each week opens on its first day and closes on the day that is named. Exams have one attempt unless their quiz says otherwise, and feedback after the closing. What the class has already stays as it is, so that it is safe to repeat. For the teacher of the class.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, ConflictError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const { firstDay, dueWeekday, dueTime, lessons, exitQuizzes, exams } = input;
      const dates = { firstDay: toIsoDay(firstDay), dueWeekday, dueTime };
      const parts = { lessons: lessons ?? true, exitQuizzes: exitQuizzes ?? true, exams: exams ?? true };
      return { assignmentIds: await scheduleCourse(context, keyOf(input.classroomId, 'Classroom'), dates, parts) };
    },
  },
  {
    description: 'What the class is to do now.',
    outputFields: (t) => ({
      assignments: t.prismaField({
        type: [Assignment],
        description: 'What was assigned, in the order of opening. Empty when the class had all of it.',
        resolve: (query, { assignmentIds }, _args, context) =>
          context.db.assignment.findMany({
            ...query,
            where: { ...taughtAssignments(context), id: { in: [...assignmentIds] } },
            orderBy: [{ opensAt: 'asc' }, { id: 'asc' }],
          }),
      }),
    }),
  },
);
