import { isDeepStrictEqual } from 'node:util';
import { Prisma } from '@tumen/database/client';
import type { Answer, QuestionKind } from '@tumen/domain/quiz/question';
import { canAcceptMore, type Ruling, type RulingKind, variantOf, withTexts } from '@tumen/domain/quiz/ruling';
import { validateAnswer } from '@tumen/domain/quiz/scoring/validate-answer';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { readView } from '../attempt/stored.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../context.ts';
import { NotFoundError, ValidationError } from '../errors/user-error.ts';
import { findRegrade, isChanged, type Regraded } from './find-regrade.ts';
import { placeOf, requireTaughtQuestion } from './lock-taught-question.ts';
import { checkReason } from './reason.ts';
import { writeRuledScores } from './ruled-score.ts';
import { readRuling } from './stored-ruling.ts';

/** What a teacher declares; `accepted` in the words of the question that they looked at. */
export type DeclaredRuling = { readonly kind: RulingKind; readonly accepted: Answer | null };

/** `assignmentId` is a database key; `changedCount` counts attempts whose score changed. */
export type Regrade = { readonly assignmentId: string; readonly changedCount: number };

/**
 * Says what counts as right in a question of an assignment, and marks it again in all attempts that have it: those handed in at once,
 * those under way when they are handed in. What students were shown, and the key, stay as they are; points given by hand stay above it.
 * The ruling in force once more changes nothing and leaves no trace.
 *
 * @throws ForbiddenError without a teacher, NotFoundError for a question that is not of a class of theirs, ValidationError without a
 *   reason and for an accepted answer that the question can't have.
 */
export async function regradeAssignment(
  context: Context,
  questionId: string,
  declared: DeclaredRuling,
  typedReason: string,
): Promise<Regrade> {
  const { question, assignmentId, ruling } = await readDeclared(context, questionId, declared);
  const reason = checkReason(typedReason);
  const variant = variantOf(question.item, readView(question.view));
  return context.db.$transaction(async (tx) => {
    // Two rulings take turns.
    await tx.$executeRaw`SELECT FROM "Assignment" WHERE id = ${assignmentId}::uuid FOR UPDATE`;
    const before = await tx.ruling.findFirst({
      where: { assignmentId, variant },
      orderBy: { sequence: 'desc' },
    });
    const inForce: Ruling = before ? readRuling(before) : { kind: 'AS_KEYED', accepted: null };
    if (isDeepStrictEqual(inForce, ruling)) return { assignmentId, changedCount: 0 };
    const data = { assignmentId, variant, kind: ruling.kind, accepted: ruling.accepted ?? Prisma.DbNull, reason };
    const { id: rulingId } = await tx.ruling.create({
      data: { ...data, teacherId: context.teacherId, createdAt: context.now() },
      select: { id: true },
    });
    // Whoever hands in now is done and found, or waits and finds the ruling.
    await tx.$executeRaw`SELECT FROM "Attempt" WHERE "assignmentId" = ${assignmentId}::uuid ORDER BY id FOR UPDATE`;
    const regraded = await findRegrade(tx, { assignmentId, item: question.item, view: question.view }, ruling);
    await writeRuledScores(
      tx,
      regraded.map(({ question: { id }, after }) => ({ id, ...after })),
    );
    const changed = regraded.filter(isChanged);
    await tx.scoreChange.createMany({ data: changed.map((row) => toChange(context, row, rulingId, reason)) });
    const entry = { assignmentId, classroomId: placeOf(question).classroomId, count: changed.length };
    await recordAudit(tx, context, { action: 'QUESTION_REGRADED', ...entry });
    return { assignmentId, changedCount: changed.length };
  }, TRANSACTION);
}

/**
 * Checks what a teacher declares about a question of their class.
 *
 * @throws as `regradeAssignment`, but for the reason.
 */
export async function readDeclared(context: Context, questionId: string, { kind, accepted }: DeclaredRuling) {
  const question = await requireTaughtQuestion(context, questionId);
  const { assignmentId } = question.attempt;
  if (assignmentId === null) throw new NotFoundError('The question is of no assignment.');
  const view = readView(question.view);
  if (kind !== 'ACCEPT') return { question, assignmentId, ruling: { kind, accepted: null } satisfies Ruling };
  if (!canAcceptMore(view.kind))
    throw new ValidationError('For this kind of question no further answer can be named. Give everybody the points, or drop it.');
  if (accepted === null) throw new ValidationError('Name the answer that counts as right, too.', 'accepted');
  const faults = oneByOne(view.kind, accepted).flatMap((answer) => validateAnswer(view, answer, 'FINAL'));
  if (faults.length > 0) throw new ValidationError(faults.join(' '), 'accepted');
  return { question, assignmentId, ruling: { kind, accepted: sorted(withTexts(view, accepted)) } satisfies Ruling };
}

/** Of a single choice several options may be accepted, each for itself. */
function oneByOne(kind: QuestionKind, answer: Answer): Answer[] {
  const isSeveral = kind === 'SINGLE_CHOICE' && answer.optionIds.length > 1;
  return isSeveral ? answer.optionIds.map((id) => ({ ...answer, optionIds: [id] })) : [answer];
}

/** In one order, so that the same ruling is known again. */
function sorted(answer: Answer): Answer {
  return { ...answer, optionIds: [...answer.optionIds].sort() };
}

function toChange(
  { teacherId, now }: Context,
  { question, fromFraction, toFraction }: Regraded,
  rulingId: string,
  reason: string,
) {
  const kind = 'REGRADED' as const;
  return { questionId: question.id, kind, fromFraction, toFraction, reason, rulingId, teacherId, createdAt: now() };
}
