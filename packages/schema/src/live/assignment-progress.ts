import type { Prisma } from '@tumen/database/client';
import { groupBy } from '@tumen/domain/group-by';
import { isOver } from '@tumen/domain/quiz/attempt-policy';
import { scoreAnswer } from '@tumen/domain/quiz/scoring/score';
import { taughtAssignments } from '../assignment/assignment.visibility.ts';
import { rowId } from '../attempt/attempt.visibility.ts';
import { readAnswer, readKey, readView } from '../attempt/stored.ts';
import type { Context } from '../context.ts';

export type StudentState = 'NOT_STARTED' | 'WORKING' | 'HANDED_IN';

/** How a student stands with one question of the attempt. Nothing of the answer itself, and nothing of the key. */
export type QuestionStanding = {
  readonly position: number;
  /** What it was drawn from; null where that is not known. */
  readonly item: string | null;
  readonly isAnswered: boolean;
  /** 0 to 1 for the answer as it is now; null without one, and where the teacher marks it. */
  readonly fraction: number | null;
};

export type StudentProgress = {
  readonly enrollmentId: string;
  readonly name: string;
  readonly state: StudentState;
  /** Of the latest attempt; null before. */
  readonly position: number | null;
  readonly seenAt: Date | null;
  readonly leftAt: Date | null;
  readonly deadlineAt: Date | null;
  readonly submittedAt: Date | null;
  readonly isAutoSubmitted: boolean;
  readonly questions: readonly QuestionStanding[];
};

export type AssignmentProgress = {
  readonly assignmentId: string;
  /** Microseconds of the clock of the database before this was read: what is read after a change has a greater one than all from before it. */
  readonly version: number;
  readonly serverTime: Date;
  readonly pausedAt: Date | null;
  readonly closesAt: Date | null;
  /** Whether `students` are all of the class, and not only those of whom something changed. */
  readonly isWhole: boolean;
  readonly students: readonly StudentProgress[];
};

/**
 * Reads how students stand with an assignment, in six statements however many they are.
 *
 * @param enrollmentIds of whom; null: of all in the class.
 * @returns null when there is no such assignment, or the class is not the teacher's.
 */
export async function readProgress(
  context: Pick<Context, 'db' | 'now' | 'teacherId'>,
  assignmentId: string,
  enrollmentIds: readonly string[] | null,
): Promise<AssignmentProgress | null> {
  const { db, now } = context;
  // By one clock for all processes, and first: whatever is committed by then is in what follows.
  const [clock] = await db.$queryRaw<{ version: number }[]>`
    SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::float8 AS version`;
  const assignment = await db.assignment.findFirst({
    where: { AND: [taughtAssignments(context)], id: rowId(assignmentId) },
    select: { id: true, classroomId: true, pausedAt: true, closesAt: true },
  });
  if (!assignment || !clock) return null;
  const students = await db.enrollment.findMany({
    where: {
      classroomId: assignment.classroomId,
      removedAt: null,
      ...(enrollmentIds !== null && { id: { in: enrollmentIds.map(rowId) } }),
    },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      attempts: {
        where: { assignmentId: assignment.id },
        orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
        take: 1,
        select: LATEST,
      },
    },
  });
  const standings = await readStandings(
    db,
    students.flatMap(({ attempts }) => attempts.map(({ id }) => id)),
  );
  const { id, pausedAt, closesAt } = assignment;
  return {
    assignmentId: id,
    version: clock.version,
    serverTime: now(),
    pausedAt,
    closesAt,
    isWhole: enrollmentIds === null,
    students: students.map(({ id: enrollmentId, name, attempts: [attempt] }) => {
      const questions = (attempt && standings.get(attempt.id)) ?? [];
      return { enrollmentId, name, ...toProgress(attempt, now()), questions };
    }),
  };
}

const LATEST = {
  id: true,
  status: true,
  deadlineAt: true,
  pausedAt: true,
  submittedAt: true,
  isAutoSubmitted: true,
  startedAt: true,
  presence: { select: { position: true, seenAt: true, leftAt: true } },
} satisfies Prisma.AttemptSelect;

type LatestAttempt = Prisma.AttemptGetPayload<{ select: typeof LATEST }>;

function toProgress(attempt: LatestAttempt | undefined, now: Date) {
  if (!attempt) {
    const nothing = { position: null, seenAt: null, leftAt: null, deadlineAt: null, submittedAt: null, isAutoSubmitted: false };
    return { state: 'NOT_STARTED' as const, ...nothing };
  }
  const { presence, startedAt, deadlineAt, submittedAt, isAutoSubmitted } = attempt;
  return {
    state: isOver(attempt, now) ? ('HANDED_IN' as const) : ('WORKING' as const),
    position: presence?.position ?? 1,
    seenAt: presence?.seenAt ?? startedAt,
    leftAt: presence?.leftAt ?? null,
    deadlineAt,
    submittedAt,
    isAutoSubmitted,
  };
}

type StoredStanding = Readonly<Record<'view' | 'key' | 'answer', Prisma.JsonValue | null>> & {
  readonly attemptId: string;
  readonly position: number;
  readonly item: string | null;
  readonly fraction: number | null;
};

/** View and key are read only where an answer has no points yet, and stay here. */
async function readStandings(
  db: Context['db'],
  attemptIds: readonly string[],
): Promise<ReadonlyMap<string, readonly QuestionStanding[]>> {
  if (attemptIds.length === 0) return new Map();
  const rows = await db.$queryRaw<StoredStanding[]>`
    SELECT q."attemptId"::text, q.position, q.item, r.answer, r.fraction,
      CASE WHEN r.fraction IS NULL AND r.answer IS NOT NULL THEN q.view END AS view,
      CASE WHEN r.fraction IS NULL AND r.answer IS NOT NULL THEN q.key END AS key
    FROM "AttemptQuestion" q LEFT JOIN "Response" r ON r."questionId" = q.id
    WHERE q."attemptId" = ANY(${attemptIds}::uuid[]) ORDER BY q."attemptId", q.position`;
  return groupBy(
    rows.map(({ attemptId, position, item, answer, fraction, view, key }) => {
      const isAnswered = answer !== null;
      const isScored = fraction === null && answer !== null && view !== null && key !== null;
      const score = isScored ? scoreAnswer({ view: readView(view), key: readKey(key) }, readAnswer(answer)) : fraction;
      return { attemptId, position, item, isAnswered, fraction: isAnswered ? score : null };
    }),
    ({ attemptId }) => attemptId,
  );
}
