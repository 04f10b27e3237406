/** Builds the two halves of a question together, so that view and key always agree on the ids. */
import type { LocalizedText } from '../localized-text.ts';
import type { KeyCitation, Question, QuestionOption } from './question.ts';
import type { Random } from './random.ts';

/** What questions of every kind have. */
export type QuestionFrame = {
  readonly prompt: LocalizedText;
  readonly hint?: LocalizedText;
  readonly explanation: LocalizedText;
  readonly events: readonly string[];
  readonly about?: readonly string[];
  readonly citations: readonly KeyCitation[];
};

export type ChoiceOption = {
  readonly text: LocalizedText;
  readonly isCorrect: boolean;
  readonly rationale: LocalizedText;
};

export type ChoiceContent = QuestionFrame & {
  readonly kind: 'SINGLE_CHOICE' | 'MULTIPLE_RESPONSE';
  readonly options: readonly ChoiceOption[];
};

/** Builds a single choice or a multiple response. Options that are all numbers stand in order, others are shuffled. */
export function choiceQuestion(content: ChoiceContent, random: Random): Question {
  const options = random.identify(arrange(content.options, random));
  return {
    view: {
      ...shown(content),
      kind: content.kind,
      options: options.map(({ id, item }) => ({ id, text: item.text })),
      targets: [],
    },
    key: {
      ...hidden(content),
      answer: { optionIds: options.filter(({ item }) => item.isCorrect).map(({ id }) => id), pairs: [] },
      rationales: options.map(({ id, item }) => ({ optionId: id, isCorrect: item.isCorrect, text: item.rationale })),
    },
  };
}

/** `items` are in the right order and at least two. */
export type OrderingContent = QuestionFrame & { readonly items: readonly LocalizedText[] };

/** Builds an ordering. Its items are never shown in the right order already. */
export function orderingQuestion(content: OrderingContent, random: Random): Question {
  const ordered = withIds(content.items, random);
  const shuffled = random.shuffle(ordered);
  const isInOrder = shuffled.every((option, index) => option === ordered[index]);
  return {
    view: { ...shown(content), kind: 'ORDERING', options: isInOrder ? shuffled.reverse() : shuffled, targets: [] },
    key: { ...hidden(content), answer: { optionIds: ordered.map(({ id }) => id), pairs: [] }, rationales: [] },
  };
}

export type MatchingContent = QuestionFrame & {
  readonly pairs: readonly { readonly left: LocalizedText; readonly right: LocalizedText }[];
  /** The right side in the order shown; it may hold more than the pairs need. Absent: what the pairs need, shuffled. */
  readonly targets?: readonly LocalizedText[];
};

/**
 * Builds a matching. Pairs with the same right side share one target.
 *
 * @throws {Error} when `targets` lacks the right side of a pair.
 */
export function matchingQuestion(content: MatchingContent, random: Random): Question {
  const pairs = random.identify(content.pairs);
  const rights = content.pairs.map(({ right }) => right);
  const needed = rights.filter((right, index) => rights.findIndex(({ en }) => en === right.en) === index);
  const targets = withIds(content.targets ?? random.shuffle(needed), random);
  const options = pairs.map(({ id, item }) => ({ id, text: item.left }));
  return {
    view: { ...shown(content), kind: 'MATCHING', options: random.shuffle(options), targets },
    key: {
      ...hidden(content),
      answer: { optionIds: [], pairs: pairs.map(({ id, item }) => ({ optionId: id, targetId: targetId(targets, item.right) })) },
      rationales: [],
    },
  };
}

export type NumericContent = QuestionFrame & {
  readonly number: number;
  readonly tolerance: number;
  readonly unit: LocalizedText;
};

/** Builds a numeric question. */
export function numericQuestion(content: NumericContent): Question {
  return {
    view: { ...shown(content), kind: 'NUMERIC', options: [], targets: [], unit: content.unit },
    key: {
      ...hidden(content),
      answer: { optionIds: [], pairs: [], number: content.number },
      tolerance: content.tolerance,
      rationales: [],
    },
  };
}

function shown({ prompt, hint }: QuestionFrame) {
  return { prompt, ...(hint && { hint }) };
}

function hidden({ explanation, events, about, citations }: QuestionFrame) {
  return { explanation, events, ...(about && { about }), citations };
}

/** Numbers out of order cost reading time and test nothing (Haladyna, Downing and Rodriguez 2002, guideline on logical order). */
function arrange(options: readonly ChoiceOption[], random: Random): ChoiceOption[] {
  const isNumeric = options.every(({ text }) => /^[\d.]+$/.test(text.en));
  return isNumeric ? [...options].sort((a, b) => Number(a.text.en) - Number(b.text.en)) : random.shuffle(options);
}

function withIds(texts: readonly LocalizedText[], random: Random): QuestionOption[] {
  return random.identify(texts).map(({ id, item }) => ({ id, text: item }));
}

function targetId(targets: readonly QuestionOption[], text: LocalizedText): string {
  const target = targets.find((candidate) => candidate.text.en === text.en);
  if (!target) throw new Error(`The targets lack "${text.en}"`);
  return target.id;
}
