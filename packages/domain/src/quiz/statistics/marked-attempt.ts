/** What the statistics of a quiz are made from. */

/** Something that could be chosen. `key` is the same in every attempt; the opaque ids of options are not. */
export type Choice = { readonly key: string; readonly isCorrect: boolean };

/**
 * What an item showed. All attempts with a question written by hand share one variant; a generator makes another for each seed. Responses
 * of one variant are counted together.
 */
export type ItemVariant = {
  /** Different for different variants of an item: `variantOf`. */
  readonly key: string;
  /** The question in English, for reports. */
  readonly prompt: string;
  /** What choices there were. Empty for kinds of questions that are not chosen from a list. */
  readonly choices: readonly Choice[];
  /** What a student who guesses earns on average, in percent of the marks. Null where that can't be said. */
  readonly guessPercent: number | null;
};

/** What one attempt earned with one item. An omitted answer earns 0 and chooses nothing (Moodle does the same). */
export type MarkedResponse = {
  /** What the question was drawn from: `QuizQuestion.item`. */
  readonly item: string;
  readonly variant: ItemVariant;
  /** 0 to `maxMarks`. */
  readonly earnedMarks: number;
  /** More than 0. */
  readonly maxMarks: number;
  /** Keys of the choices made. */
  readonly chosen: readonly string[];
};

/** One attempt, fully graded: its responses in the order of the quiz. */
export type MarkedAttempt = readonly MarkedResponse[];

/**
 * One position of the quiz, or one item, over the attempts that had it.
 *
 * The lists have equal length and one entry for each such attempt.
 */
export type Column = {
  readonly responses: readonly MarkedResponse[];
  /** The marks of the whole attempt. */
  readonly totals: readonly number[];
};

/**
 * The positions of a quiz, first to last. Attempts that are shorter than others lack the last ones.
 *
 * Where all attempts hold the same items, though mixed, a position is an item: what stands at a place by chance says nothing.
 */
export function columnsByPosition(attempts: readonly MarkedAttempt[]): Column[] {
  const items = findFixedItems(attempts);
  if (items) {
    const byItem = columnsByItem(attempts);
    return items.flatMap((item) => byItem.get(item) ?? []);
  }
  const length = Math.max(0, ...attempts.map((attempt) => attempt.length));
  return Array.from({ length }, (_, position) => toColumn(attempts, (attempt) => attempt.slice(position, position + 1)));
}

/** The items that every attempt holds once and no other, by their mean place; null when the attempts differ. */
function findFixedItems(attempts: readonly MarkedAttempt[]): string[] | null {
  const names = (attempt: MarkedAttempt) => attempt.map(({ item }) => item).sort();
  const [items = []] = attempts.map(names);
  const isFixed = new Set(items).size === items.length && attempts.every((attempt) => names(attempt).join() === items.join());
  if (!isFixed) return null;
  const places = new Map(items.map((item) => [item, sumOfPlaces(attempts, item)]));
  return items.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function sumOfPlaces(attempts: readonly MarkedAttempt[], item: string): number {
  return attempts.reduce((total, attempt) => total + attempt.findIndex((response) => response.item === item), 0);
}

/** The items of a quiz in the order in which they first occur. Each holds every response to it, whatever its position. */
export function columnsByItem(attempts: readonly MarkedAttempt[]): Map<string, Column> {
  const items = [...new Set(attempts.flatMap((attempt) => attempt.map(({ item }) => item)))];
  return new Map(
    items.map((item) => [item, toColumn(attempts, (attempt) => attempt.filter((response) => response.item === item))]),
  );
}

/** Whether all attempts have the same number of questions. */
export function isComplete(attempts: readonly MarkedAttempt[]): boolean {
  return attempts.every(({ length }) => length === attempts[0]?.length);
}

/** The marks of a whole attempt. */
export function totalMarks(attempt: MarkedAttempt): number {
  return attempt.reduce((total, { earnedMarks }) => total + earnedMarks, 0);
}

function toColumn(attempts: readonly MarkedAttempt[], select: (attempt: MarkedAttempt) => MarkedAttempt): Column {
  const picked = attempts.flatMap((attempt) => select(attempt).map((response) => ({ response, total: totalMarks(attempt) })));
  return { responses: picked.map(({ response }) => response), totals: picked.map(({ total }) => total) };
}
