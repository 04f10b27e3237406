import { groupBy } from '@tumen/domain/group-by';
import type { LocalizedText } from '@tumen/domain/localized-text';
import type { PublicQuestion } from '@tumen/domain/quiz/question';
import { curatedItem } from '@tumen/domain/quiz/quiz-question';
import { taughtAssignments } from '../assignment/assignment.visibility.ts';
import { rowId } from '../attempt/attempt.visibility.ts';
import { readAnswer, readView } from '../attempt/stored.ts';
import type { Context } from '../context.ts';

/** How many chose an option. Ids differ from attempt to attempt, so an option is known by its text. */
export type OptionShare = { readonly text: LocalizedText; readonly count: number };

/** What a class answered to a question, without names. */
export type AssignmentQuestion = {
  /** Of one of those to whom it was put; the key is read from it when it is asked for. */
  readonly questionId: string;
  readonly view: PublicQuestion;
  /** False: made anew for each student, so that `view` is one of many and there are no shares. */
  readonly isCurated: boolean;
  readonly answered: number;
  readonly shares: readonly OptionShare[];
};

const CURATED = curatedItem('');

/**
 * What a class answered to the questions of an item, in its latest attempts.
 *
 * @returns null when the class is not the teacher's, or nobody was put such a question.
 */
export async function readAssignmentQuestion(
  context: Pick<Context, 'db' | 'teacherId'>,
  assignmentId: string,
  item: string,
): Promise<AssignmentQuestion | null> {
  const rows = await context.db.attemptQuestion.findMany({
    where: {
      item,
      attempt: {
        assignment: { AND: [taughtAssignments(context)], id: rowId(assignmentId) },
        enrollment: { removedAt: null },
      },
    },
    orderBy: [{ attempt: { startedAt: 'desc' } }, { id: 'asc' }],
    select: { id: true, view: true, response: { select: { answer: true } }, attempt: { select: { enrollmentId: true } } },
  });
  // The latest attempt of each student counts.
  const latest = [...groupBy(rows, ({ attempt }) => attempt.enrollmentId).values()].flatMap(([first]) => first ?? []);
  const [first] = latest;
  if (!first) return null;
  const answers = latest.flatMap(({ view, response }) =>
    response ? [{ view: readView(view), answer: readAnswer(response.answer) }] : [],
  );
  const view = inFixedOrder(readView(first.view));
  const isCurated = item.startsWith(CURATED);
  const chosen = answers.flatMap(({ view: { options }, answer }) =>
    options.filter(({ id }) => answer.optionIds.includes(id)).map(({ text }) => text.en),
  );
  return {
    questionId: first.id,
    view,
    isCurated,
    answered: answers.length,
    shares: isCurated && isChoice(view) ? view.options.map(({ text }) => ({ text, count: count(chosen, text.en) })) : [],
  };
}

/** Each student saw the options in another order; on the wall they stand still whoever is read. */
function inFixedOrder(view: PublicQuestion): PublicQuestion {
  return { ...view, options: view.options.toSorted((a, b) => (a.text.en < b.text.en ? -1 : 1)) };
}

/** A question that was put to somebody, without its answers. */
export type AssignedItem = { readonly item: string; readonly view: PublicQuestion };

/** What was asked in the attempts of an assignment, in the order of the quiz; of what was made for each student anew, one. */
export async function listItems({ db }: Pick<Context, 'db'>, assignmentId: string): Promise<AssignedItem[]> {
  const rows = await db.$queryRaw<{ item: string; view: unknown }[]>`
    SELECT item, view FROM (
      SELECT DISTINCT ON (q.item) q.item, q.view, q.position FROM "AttemptQuestion" q JOIN "Attempt" a ON a.id = q."attemptId"
      WHERE a."assignmentId" = ${assignmentId}::uuid AND q.item IS NOT NULL ORDER BY q.item, q.position, q.id
    ) items ORDER BY position, item`;
  return rows.map(({ item, view }) => ({ item, view: readView(view) }));
}

function isChoice({ kind }: PublicQuestion): boolean {
  return kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_RESPONSE';
}

function count(texts: readonly string[], wanted: string): number {
  return texts.filter((text) => text === wanted).length;
}
