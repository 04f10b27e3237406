import { groupBy } from '@tumen/domain/group-by';
import type { LocalizedText } from '@tumen/domain/localized-text';
import type { PublicQuestion } from '@tumen/domain/quiz/question';
import { type RulingKind, variantOf } from '@tumen/domain/quiz/ruling';
import { type Absence, whyNoConsistency } from '@tumen/domain/quiz/statistics/absence';
import { type ChoiceCount, countChoices, type VariantCounts } from '@tumen/domain/quiz/statistics/choice-counts';
import { computeItemStatistics, type ItemStatistics } from '@tumen/domain/quiz/statistics/item-statistics';
import { type MarkedAttempt, totalMarks } from '@tumen/domain/quiz/statistics/marked-attempt';
import { mean } from '@tumen/domain/quiz/statistics/moments';
import { computeQuizStatistics } from '@tumen/domain/quiz/statistics/quiz-statistics';
import type { ScoreStatistics } from '@tumen/domain/quiz/statistics/score-statistics';
import { itemOf, toMarkedAttempt, toMarkedResponse } from '@tumen/domain/quiz/statistics/to-marked-response';
import type { ItemWarning, QuizWarning } from '@tumen/domain/quiz/statistics/warnings';
import { taughtAssignments } from '../assignment/assignment.visibility.ts';
import { readView } from '../attempt/stored.ts';
import type { Context } from '../context.ts';
import { type AnswerCountShape, countAnswers } from './count-answers.ts';
import { readStanding, type StandingRow } from './read-standing.ts';

/** Of what is made for each student anew, so many are shown: the most frequent. */
export const MOST_VARIANTS = 20;

/** The same question in all attempts that have it, and how it was answered. */
export type AskedQuestionShape = {
  /** Key of it in one of the attempts, which stands for all. */
  readonly questionId: string;
  readonly view: PublicQuestion;
  readonly isDropped: boolean;
  /** What its teacher declared; null: the key counts. */
  readonly ruling: RulingKind | null;
  readonly responses: number;
  readonly omitted: number;
  readonly weakSize: number;
  readonly strongSize: number;
  /** `key` is the English text of the option. */
  readonly choices: readonly ChoiceCount[];
  readonly answers: readonly AnswerCountShape[];
};

/** What was drawn from one place, over all attempts. */
export type AskedItemShape = {
  readonly item: string;
  readonly statistics: ItemStatistics;
  readonly warnings: readonly ItemWarning[];
  /** At most `MOST_VARIANTS`, the most frequent first. */
  readonly variants: readonly AskedQuestionShape[];
  readonly variantCount: number;
};

export type AssignmentStatisticsShape = {
  readonly scores: ScoreStatistics;
  /** Why the consistency is null where it is. */
  readonly whyNoConsistency: Absence;
  /** First attempts that are left out because an answer waits for its teacher. */
  readonly unmarked: number;
  readonly warnings: readonly QuizWarning[];
  readonly items: readonly AskedItemShape[];
};

/**
 * Computes the item statistics of an assigned quiz over the first attempt of each student, with the scores as they stand: by key, rubric,
 * ruling and hand. Four statements, however many students and questions there are. Null unless the teacher who asks teaches the class.
 */
export async function computeAssignmentStatistics(
  context: Pick<Context, 'db' | 'teacherId'>,
  assignmentId: string,
): Promise<AssignmentStatisticsShape | null> {
  const { db } = context;
  const assignment = await db.assignment.findUnique({
    where: { id: assignmentId, ...taughtAssignments(context) },
    select: { quizSlug: true, rulings: { orderBy: { sequence: 'asc' }, select: { variant: true, kind: true } } },
  });
  if (assignment?.quizSlug == null) return null;
  const attempts = [...groupBy(await readStanding(db, assignmentId), ({ attemptId }) => attemptId).values()];
  const sheets = attempts.map((rows) => ({ rows, marked: toMarkedAttempt(rows) }));
  const counted = sheets.flatMap(({ marked }) => (marked ? [marked] : []));
  const report = computeQuizStatistics(counted);
  const reports = new Map(report.items.map((item) => [item.item, item]));
  const byItem = [...groupBy(sheets.flatMap(toAnswered), ({ item }) => item)].sort(
    ([, a], [, b]) => meanPosition(a) - meanPosition(b),
  );
  const items = byItem.map(([item, rows]) => ({ item, variants: sameQuestions(rows) }));
  const shown = items.flatMap(({ variants }) => variants.slice(0, MOST_VARIANTS));
  const views = await readViews(
    db,
    shown.flatMap(([first]) => first?.row.id ?? []),
  );
  const rulings = new Map(assignment.rulings.map(({ variant, kind }) => [variant, kind]));
  return {
    scores: report.scores,
    whyNoConsistency: whyNoConsistency(report),
    unmarked: attempts.length - counted.length,
    warnings: report.warnings,
    items: items.map(({ item, variants }) => ({
      item,
      statistics: reports.get(item) ?? computeItemStatistics({ responses: [], totals: [] }),
      warnings: reports.get(item)?.warnings ?? [],
      variants: variants.slice(0, MOST_VARIANTS).flatMap((rows) => toAsked(rows, views, rulings)),
      variantCount: variants.length,
    })),
  };
}

/** The text of an option in all languages, by its English one. */
export function optionTexts({ variants }: Pick<AskedItemShape, 'variants'>): ReadonlyMap<string, LocalizedText> {
  return new Map(variants.flatMap(({ view }) => view.options.map(({ text }) => [text.en, text] as const)));
}

/** A question with what the whole attempt earned; null while that waits for a teacher. */
type Answered = { readonly item: string; readonly variant: string; readonly row: StandingRow; readonly total: number | null };

function toAnswered({ rows, marked }: { rows: readonly StandingRow[]; marked: MarkedAttempt | null }): Answered[] {
  const total = marked && totalMarks(marked);
  return rows.map((row) => ({ item: itemOf(row.item, row.view), variant: variantOf(row.item, row.view), row, total }));
}

/** The same questions together, the most frequent first. */
function sameQuestions(questions: readonly Answered[]): Answered[][] {
  return [...groupBy(questions, ({ variant }) => variant).values()].sort((a, b) => b.length - a.length);
}

function toAsked(
  questions: readonly Answered[],
  views: ReadonlyMap<string, PublicQuestion>,
  rulings: ReadonlyMap<string, RulingKind>,
): AskedQuestionShape[] {
  const [first] = questions;
  const view = first && views.get(first.row.id);
  if (!first || !view) return [];
  const ruling = rulings.get(first.variant) ?? 'AS_KEYED';
  const counted = questions.filter(({ total }) => total !== null);
  const counts = countOf(counted);
  return [
    {
      questionId: first.row.id,
      view,
      isDropped: first.row.isDropped,
      ruling: ruling === 'AS_KEYED' ? null : ruling,
      responses: counted.length,
      omitted: counted.filter(({ row }) => row.answer === null).length,
      weakSize: counts?.weakSize ?? 0,
      strongSize: counts?.strongSize ?? 0,
      // In the order of a page, not of the alphabet.
      choices: view.options.flatMap(({ text }) => counts?.choices.find(({ key }) => key === text.en) ?? []),
      answers: countAnswers(counted.map(({ row }) => row)),
    },
  ];
}

/** The choices made, also where the question was dropped: its marks are then not in the total. */
function countOf(counted: readonly Answered[]): VariantCounts | undefined {
  const responses = counted.map(({ row: { fraction, isDropped, ...question } }) =>
    toMarkedResponse({ ...question, fraction: isDropped ? 0 : (fraction ?? 0) }),
  );
  return countChoices({ responses, totals: counted.map(({ total }) => total ?? 0) })[0];
}

function meanPosition(questions: readonly Answered[]): number {
  return mean(questions.map(({ row }) => row.position)) ?? 0;
}

async function readViews(db: Context['db'], ids: readonly string[]): Promise<ReadonlyMap<string, PublicQuestion>> {
  const questions = await db.attemptQuestion.findMany({ where: { id: { in: [...ids] } }, select: { id: true, view: true } });
  return new Map(questions.map(({ id, view }) => [id, readView(view)]));
}
