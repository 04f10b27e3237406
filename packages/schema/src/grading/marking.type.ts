/** What a teacher needs to mark one attempt after the other. */
import { queryFromInfo } from '@pothos/plugin-prisma';
import { earnedFraction } from '@tumen/domain/quiz/earned-fraction';
import type { GraphQLResolveInfo } from 'graphql';
import { Assignment } from '../assignment/assignment.type.ts';
import { taughtAssignments } from '../assignment/assignment.visibility.ts';
import { Attempt } from '../attempt/attempt.type.ts';
import { taughtAttempts } from '../attempt/attempt.visibility.ts';
import { AttemptQuestion } from '../attempt/attempt-question.type.ts';
import { taughtAttemptLoader } from '../attempt/taught-attempt.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { batch } from '../loading/batch.ts';

/** More students than one teacher marks. */
const MOST_TO_MARK = 500;

/** `scoredPoints` is null while the answer would wait for a teacher. */
type ScoreOverrideShape = { readonly earnedPoints: number; readonly scoredPoints: number | null };

const ScoreOverride = builder.objectRef<ScoreOverrideShape>('ScoreOverride').implement({
  description: 'Points that a teacher gave by hand.',
  fields: (t) => ({
    earnedPoints: t.exposeFloat('earnedPoints', { description: 'What was given, of the points of the question.' }),
    scoredPoints: t.exposeFloat('scoredPoints', {
      nullable: true,
      description: 'What the answer earns once they are taken back. Null: it then waits for its marks.',
    }),
  }),
});

builder.prismaObjectField(Attempt, 'assignment', (t) =>
  t.field({
    type: Assignment,
    nullable: true,
    description: 'At which assignment it was made. Null unless you teach the class.',
    select: { assignmentId: true },
    resolve: ({ assignmentId }, _args, context, info) =>
      assignmentId === null ? null : assignmentLoader(context, info)(assignmentId),
  }),
);

builder.prismaObjectField(Assignment, 'attemptsToMark', (t) =>
  t.relation('attempts', {
    description: `Attempts of students of the class with an answer that waits for its teacher, by name of the student; at most ${MOST_TO_MARK}. Empty unless you teach the class.`,
    query: (_args, context) => ({
      where: {
        ...taughtAttempts(context),
        status: 'SUBMITTED',
        enrollment: { removedAt: null },
        questions: {
          some: { isDropped: false, overriddenFraction: null, ruledFraction: null, response: { fraction: null } },
        },
      },
      orderBy: [{ enrollment: { nameKey: 'asc' } }, { startedAt: 'asc' }, { id: 'asc' }],
      take: MOST_TO_MARK,
    }),
  }),
);

builder.prismaObjectField(AttemptQuestion, 'override', (t) =>
  t.field({
    type: ScoreOverride,
    nullable: true,
    description: 'What a teacher gave by hand instead of all else. Null when nothing was, and unless you teach the class.',
    select: {
      attemptId: true,
      points: true,
      overriddenFraction: true,
      ruledFraction: true,
      response: { select: { fraction: true } },
    },
    resolve: async ({ attemptId, points, overriddenFraction, ...scored }, _args, context) => {
      if (overriddenFraction === null || !(await taughtAttemptLoader(context)(attemptId))) return null;
      const fraction = earnedFraction({ ...scored, overriddenFraction: null });
      return { earnedPoints: overriddenFraction * points, scoredPoints: fraction === null ? null : fraction * points };
    },
  }),
);

function assignmentLoader(context: Context, info: GraphQLResolveInfo) {
  const query = queryFromInfo({ context, info, typeName: 'Assignment', include: {} });
  return batch(context, info, 'marked-assignment', async (ids: readonly string[]) => {
    const rows = await context.db.assignment.findMany({
      ...query,
      where: { id: { in: [...ids] }, ...taughtAssignments(context) },
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
