/** Grades for the teacher of the class: a student sees results attempt by attempt, as their policies release them. */
import { type AttemptScore as AttemptScoreShape, GRADE_STATES, type GradeState } from '@tumen/domain/gradebook/grade';
import { Assignment } from '../assignment/assignment.type.ts';
import { taughtAssignmentLoader } from '../assignment/load-assignments.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Enrollment } from '../enrollment/enrollment.type.ts';
import { batch } from '../loading/batch.ts';
import { encodeNodeId } from '../relay/node-id.ts';
import { type GradeOfWork, readGrades } from './read-grades.ts';

const STATES: Record<GradeState, string> = {
  NOT_STARTED: 'No attempt yet.',
  WORKING: 'The newest attempt goes on.',
  NEEDS_MARKING: 'Something that was handed in waits for the teacher.',
  LATE: 'Handed in after the closing of the class, in time that the student was granted.',
  HANDED_IN: 'Handed in and marked.',
};

const GradeStateEnum = builder.enumType('GradeState', {
  description: 'How far a student is with an assignment.',
  values: Object.fromEntries(GRADE_STATES.map((state) => [state, { description: STATES[state] }])) as Record<
    GradeState,
    { description: string }
  >,
});

const AttemptScore = builder.objectRef<AttemptScoreShape>('AttemptScore').implement({
  description: 'The points of one attempt as they stand. What is not marked yet has earned nothing.',
  fields: (t) => ({
    attemptId: t.id({
      description: 'The `id` of the attempt.',
      resolve: ({ attemptId }) => encodeNodeId('Attempt', attemptId),
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it began.' }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was handed in. Null before.',
    }),
    earnedPoints: t.exposeFloat('earnedPoints', { description: 'Points earned.' }),
    maxPoints: t.exposeFloat('maxPoints', { description: 'Points that could be earned.' }),
    scorePercent: t.exposeFloat('scorePercent', { description: 'Earned of possible points, 0 to 100.' }),
    unmarkedCount: t.exposeInt('unmarkedCount', { description: 'How many answers the teacher has yet to mark.' }),
  }),
});

const Grade = builder.objectRef<GradeOfWork>('Grade').implement({
  description: 'What a student has made of an assigned quiz.',
  fields: (t) => ({
    assignment: t.field({
      type: Assignment,
      nullable: true,
      description: 'The assignment. Null when it was taken back just now.',
      resolve: ({ work }, _args, context, info) => taughtAssignmentLoader(context, info)(work.assignmentId),
    }),
    state: t.expose('state', { type: GradeStateEnum, description: 'How far the student is.' }),
    best: t.field({
      type: AttemptScore,
      nullable: true,
      description: 'The attempt that counts: the best of those handed in. Null when none was.',
      resolve: ({ best }) => best,
    }),
    last: t.field({
      type: AttemptScore,
      nullable: true,
      description: 'The newest attempt that was handed in. Null when none was.',
      resolve: ({ last }) => last,
    }),
    attempts: t.field({
      type: [AttemptScore],
      description: 'All attempts, the newest first, also one that goes on.',
      resolve: ({ attempts }) => [...attempts],
    }),
  }),
});

builder.prismaObjectField(Enrollment, 'grades', (t) =>
  t.field({
    type: [Grade],
    description: 'Grades of the quizzes of the class, in the order of opening. Empty unless you teach the class.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => [...(await gradeLoader(context)(id))],
  }),
);

function gradeLoader(context: Context) {
  return batch(context, null, 'grades', async (ids: readonly string[]) => {
    const grades = await readGrades(context, ids);
    return ids.map((id) => grades.get(id) ?? []);
  });
}
