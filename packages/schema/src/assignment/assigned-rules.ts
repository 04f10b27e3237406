import type { Prisma } from '@tumen/database/client';
import { type Accommodation, accommodate, changeRules, type QuizRules } from '@tumen/domain/quiz/assignment-rules';

type AssignedRule = Pick<Prisma.AssignmentGetPayload<object>, 'id' | 'endedAt' | keyof QuizRules>;
type Granted = Accommodation & { readonly assignmentId: string | null };

/** The rules of an assignment for a student to whom this was granted in the class; what concerns other assignments is passed over. */
export function rulesFor(quiz: QuizRules, assignment: AssignedRule, granted: readonly Granted[]): QuizRules {
  const concerned = granted.filter(({ assignmentId }) => assignmentId === null || assignmentId === assignment.id);
  return accommodate(changeRules(quiz, assignment), concerned, assignment.endedAt);
}

/** For which assignment an attempt is, and in which place of its class. */
export type AssignedPlace = { readonly assignmentId: string; readonly enrollmentId: string };

/**
 * Reads the rules by which an attempt begins now, and keeps them as they are until the transaction ends: whoever grants more meanwhile
 * waits, and then finds the attempt. Of a paused assignment the closing is as it would be if it went on now.
 */
export async function lockAssignedRules(
  tx: Prisma.TransactionClient,
  quiz: QuizRules,
  { assignmentId, enrollmentId }: AssignedPlace,
  now: Date,
): Promise<QuizRules & { readonly isPaused: boolean; readonly hasEssay: boolean }> {
  await tx.$executeRaw`
    SELECT FROM "Assignment" a, "Enrollment" e WHERE a.id = ${assignmentId}::uuid AND e.id = ${enrollmentId}::uuid FOR SHARE`;
  const assignment = await tx.assignment.findUniqueOrThrow({ where: { id: assignmentId } });
  const granted = await tx.accommodation.findMany({ where: { enrollmentId } });
  const { pausedAt, hasEssay } = assignment;
  const rules = { ...rulesFor(quiz, assignment, granted), hasEssay };
  if (pausedAt === null || rules.closesAt === null) return { ...rules, isPaused: pausedAt !== null };
  const closesAt = new Date(rules.closesAt.getTime() + now.getTime() - pausedAt.getTime());
  return { ...rules, closesAt, isPaused: true };
}
