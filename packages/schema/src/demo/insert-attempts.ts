import type { Prisma } from '@tumen/database/client';
import { toPublicQuestion } from '@tumen/domain/quiz/public-question';
import { toLocalizedText } from '../localized.ts';
import type { DemoAttempt, DemoForm } from './simulate-attempt.ts';

type Quiz = Pick<Prisma.QuizGetPayload<object>, 'slug' | 'title' | 'version'>;

/**
 * Stores attempts at one assignment with their questions and answers: three statements, however many there are. The questions of a form,
 * some hundred kilobytes, go over the line once and not with each attempt.
 */
export async function insertAttempts(
  tx: Prisma.TransactionClient,
  quiz: Quiz,
  { assignmentId, contentHash }: { readonly assignmentId: string; readonly contentHash: string },
  attempts: readonly DemoAttempt[],
): Promise<void> {
  if (attempts.length === 0) return;
  const rows = attempts.map(({ id, student, form, rules, startedAt, deadlineAt, submittedAt, isAutoSubmitted }) => ({
    id,
    learnerId: student.learnerId,
    enrollmentId: student.enrollmentId,
    seed: form.seed,
    status: submittedAt === null ? 'IN_PROGRESS' : 'SUBMITTED',
    timeLimitMinutes: rules.timeLimitMinutes,
    feedbackPolicy: rules.feedbackPolicy,
    closesAt: rules.closesAt,
    startedAt,
    deadlineAt,
    submittedAt,
    isAutoSubmitted,
  }));
  const questions = attempts.flatMap(({ id, form, questionIds }) =>
    questionIds.map((questionId, index) => ({ id: questionId, attemptId: id, seed: form.seed, position: index + 1 })),
  );
  await tx.$executeRaw`
    INSERT INTO "Attempt" (id, "learnerId", "assignmentId", "enrollmentId", "quizSlug", title, seed, "isSeedDrawn", "quizVersion", "contentHash",
      status, "timeLimitMinutes", "feedbackPolicy", "closesAt", "startedAt", "deadlineAt", "submittedAt", "isAutoSubmitted")
    SELECT a.id, a."learnerId", ${assignmentId}::uuid, a."enrollmentId", ${quiz.slug}, ${JSON.stringify(toLocalizedText(quiz.title))}::jsonb, a.seed,
      true, ${quiz.version}, ${contentHash}, a.status, a."timeLimitMinutes", a."feedbackPolicy", a."closesAt", a."startedAt", a."deadlineAt",
      a."submittedAt", a."isAutoSubmitted"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS a(id uuid, "learnerId" uuid, "enrollmentId" uuid, seed text,
      status "AttemptStatus", "timeLimitMinutes" int, "feedbackPolicy" "FeedbackPolicy", "closesAt" timestamptz, "startedAt" timestamptz,
      "deadlineAt" timestamptz, "submittedAt" timestamptz, "isAutoSubmitted" boolean)`;
  await tx.$executeRaw`
    INSERT INTO "AttemptQuestion" (id, "attemptId", position, kind, item, points, view, key)
    SELECT q.id, q."attemptId", q.position, form.kind, form.item, form.points, form.view, form.key
    FROM jsonb_to_recordset(${JSON.stringify(questions)}::jsonb) AS q(id uuid, "attemptId" uuid, seed text, position int)
    JOIN jsonb_to_recordset(${JSON.stringify(formRows(attempts))}::jsonb)
      AS form(seed text, position int, kind text, item text, points float8, view jsonb, key jsonb) USING (seed, position)`;
  await insertResponses(tx, attempts);
}

function formRows(attempts: readonly DemoAttempt[]) {
  const forms = new Map<string, DemoForm>(attempts.map(({ form }) => [form.seed, form]));
  return [...forms.values()].flatMap(({ seed, questions }) =>
    questions.map((question, index) => ({
      seed,
      position: index + 1,
      kind: question.view.kind,
      item: question.item,
      points: question.points,
      view: toPublicQuestion(question),
      key: question.key,
    })),
  );
}

async function insertResponses(tx: Prisma.TransactionClient, attempts: readonly DemoAttempt[]): Promise<void> {
  const rows = attempts.flatMap(({ submittedAt, responses }) =>
    responses.map((response) => ({ ...response, isFinal: submittedAt !== null })),
  );
  await tx.$executeRaw`
    INSERT INTO "Response" ("questionId", answer, sequence, "isFinal", fraction, "savedAt")
    SELECT r."questionId", r.answer, 0, r."isFinal", r.fraction, r."savedAt"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r("questionId" uuid, answer jsonb, "isFinal" boolean, fraction float8, "savedAt" timestamptz)`;
}
