/** Questions written by hand: the five kinds of `content/questions/`, and how each becomes a question that can be put. */
import type { LocalizedText } from '../localized-text.ts';
import type { Difficulty } from './blueprint.ts';
import { choiceQuestion, matchingQuestion, numericQuestion, orderingQuestion } from './make-question.ts';
import type { KeyCitation, Question } from './question.ts';
import type { Random } from './random.ts';

export const QUESTION_LEVELS = ['RECALL', 'UNDERSTAND', 'ANALYSE', 'EVALUATE'] as const;
export type QuestionLevel = (typeof QUESTION_LEVELS)[number];

type CuratedBase = {
  readonly slug: string;
  readonly difficulty: Difficulty;
  readonly level: QuestionLevel;
  readonly prompt: LocalizedText;
  readonly hint?: LocalizedText | undefined;
  readonly explanation: LocalizedText;
  /** At least one slug. */
  readonly events: readonly string[];
  /** At least one. */
  readonly citations: readonly KeyCitation[];
};

/** `id` is the author's name for the option; students see an opaque one. */
export type CuratedOption = {
  readonly id: string;
  readonly text: LocalizedText;
  readonly isCorrect: boolean;
  readonly rationale: LocalizedText;
};

/** Single choice has one right option; multiple response has some right and some wrong ones. */
export type CuratedChoice = CuratedBase & {
  readonly kind: 'SINGLE_CHOICE' | 'MULTIPLE_RESPONSE';
  readonly options: readonly CuratedOption[];
};
export type CuratedOrdering = CuratedBase & {
  readonly kind: 'ORDERING';
  /** In the right order. */
  readonly items: readonly { readonly id: string; readonly text: LocalizedText }[];
};
export type CuratedMatching = CuratedBase & {
  readonly kind: 'MATCHING';
  /** Pairs may share a right side. */
  readonly pairs: readonly { readonly id: string; readonly left: LocalizedText; readonly right: LocalizedText }[];
};
export type CuratedNumeric = CuratedBase & {
  readonly kind: 'NUMERIC';
  readonly number: number;
  /** The largest absolute distance that still counts as right. */
  readonly tolerance: number;
  readonly unit: LocalizedText;
};
export type CuratedQuestion = CuratedChoice | CuratedOrdering | CuratedMatching | CuratedNumeric;

/** Puts a curated question: shuffles its options and gives them opaque ids, both drawn from `random`. */
export function toQuestion(curated: CuratedQuestion, random: Random): Question {
  const { prompt, hint, explanation, events, citations } = curated;
  const frame = { prompt, explanation, events, citations, ...(hint && { hint }) };
  switch (curated.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_RESPONSE':
      return choiceQuestion({ ...frame, kind: curated.kind, options: curated.options }, random);
    case 'ORDERING':
      return orderingQuestion({ ...frame, items: curated.items.map(({ text }) => text) }, random);
    case 'MATCHING':
      return matchingQuestion({ ...frame, pairs: curated.pairs }, random);
    case 'NUMERIC':
      return numericQuestion({ ...frame, number: curated.number, tolerance: curated.tolerance, unit: curated.unit });
  }
}
