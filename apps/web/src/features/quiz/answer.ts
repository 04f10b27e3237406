import type { QuestionKind } from '@/graphql/generated/graphql.ts';

/** What a student has given so far. Ordering holds all options from the start; the other kinds begin empty. */
export type DraftAnswer = {
  readonly optionIds: readonly string[];
  readonly pairs: readonly { readonly optionId: string; readonly targetId: string }[];
  readonly number: number | null;
};

type Identified = { readonly id: string };

/** The answer with which a question opens when nothing was saved: the items as shown for an ordering, else nothing. */
export function openingAnswer(kind: QuestionKind, options: readonly Identified[]): DraftAnswer {
  return { optionIds: kind === 'ORDERING' ? options.map(({ id }) => id) : [], pairs: [], number: null };
}

/** Tells whether `answer` can be checked: something is chosen, each row is matched, a number is given. */
export function isAnswerComplete(kind: QuestionKind, options: readonly Identified[], answer: DraftAnswer): boolean {
  switch (kind) {
    case 'SINGLE_CHOICE':
      return answer.optionIds.length === 1;
    case 'MULTIPLE_RESPONSE':
      return answer.optionIds.length > 0;
    case 'ORDERING':
      return answer.optionIds.length === options.length;
    case 'MATCHING':
      return answer.pairs.length === options.length;
    case 'NUMERIC':
      return answer.number !== null;
  }
}

/** Moves the entry at `index` by `offset` places; the same list when it would leave it. */
export function moveItem<Item>(items: readonly Item[], index: number, offset: number): readonly Item[] {
  const target = index + offset;
  const moved = items[index];
  if (moved === undefined || target < 0 || target >= items.length) return items;
  const rest = items.toSpliced(index, 1);
  return rest.toSpliced(target, 0, moved);
}

/**
 * Reads a number as people write it: spaces, thousands separators and either decimal sign are allowed.
 * Null when the text is not a number.
 */
export function parseTypedNumber(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '');
  const normalized = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(compact) ? compact.replaceAll(',', '') : compact.replace(',', '.');
  if (!/^[-+]?\d+(\.\d+)?$/.test(normalized)) return null;
  return Number(normalized);
}
