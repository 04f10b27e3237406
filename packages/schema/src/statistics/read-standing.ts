import type { PrismaClient } from '@tumen/database/client';
import type { LocalizedText } from '@tumen/domain/localized-text';
import type { Answer, QuestionBody, QuestionKind } from '@tumen/domain/quiz/question';
import type { StandingQuestion } from '@tumen/domain/quiz/statistics/to-marked-response';

/** A question of an attempt, as the statistics read it: its texts in English only. */
export type StandingRow = StandingQuestion & {
  /** Key of the row. */
  readonly id: string;
  readonly attemptId: string;
  /** Place in the attempt, from 1. */
  readonly position: number;
};

type Text = { readonly id: string; readonly text: LocalizedText };
type Row = Omit<StandingRow, 'view' | 'key'> & {
  readonly kind: QuestionKind;
  readonly prompt: string;
  readonly options: Text[];
  readonly targets: Text[];
  readonly rightIds: string[];
};

/**
 * Reads the attempts at an assignment that its statistics count, question by question with the scores as they stand: of each student in
 * the class the first that was handed in, since later ones build on it (https://docs.moodle.org/dev/Quiz_statistics_calculations).
 *
 * One statement, which picks what is needed: the rows as a whole are some 200 kB for each attempt.
 */
export async function readStanding(db: PrismaClient, assignmentId: string): Promise<StandingRow[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT q.id::text, q."attemptId"::text, q.position, q.item, q.kind, q.points, q."isDropped", r.answer,
      coalesce(q."overriddenFraction", q."ruledFraction", CASE WHEN r."questionId" IS NULL THEN 0 ELSE r.fraction END) AS fraction,
      q.view #>> '{prompt,en}' AS prompt, options.texts AS options, targets.texts AS targets,
      coalesce(q.key #> '{answer,optionIds}', '[]') AS "rightIds"
    FROM (
      SELECT DISTINCT ON (a."enrollmentId") a.id, a."submittedAt" FROM "Attempt" a JOIN "Enrollment" e ON e.id = a."enrollmentId"
      WHERE a."assignmentId" = ${assignmentId}::uuid AND a.status = 'SUBMITTED' AND e."removedAt" IS NULL
      ORDER BY a."enrollmentId", a."submittedAt", a.id
    ) first
    JOIN "AttemptQuestion" q ON q."attemptId" = first.id
    LEFT JOIN "Response" r ON r."questionId" = q.id
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', o -> 'id', 'text', jsonb_build_object('en', o #> '{text,en}'))), '[]') AS texts
      FROM jsonb_array_elements(q.view -> 'options') o
    ) options
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', o -> 'id', 'text', jsonb_build_object('en', o #> '{text,en}'))), '[]') AS texts
      FROM jsonb_array_elements(q.view -> 'targets') o
    ) targets
    ORDER BY first."submittedAt", first.id, q.position`;
  return rows.map(({ kind, prompt, options, targets, rightIds, ...row }) => ({
    ...row,
    view: { kind, prompt: { en: prompt }, options, targets } satisfies QuestionBody,
    key: { answer: { optionIds: rightIds, pairs: [] } satisfies Answer },
  }));
}
