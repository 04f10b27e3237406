/**
 * Three shapes for each kind of question, the same split throughout:
 *
 * - `PublicQuestion`: what a student may see. Built by picking fields, never by deleting them from a whole question.
 * - `QuestionKey`: the right answer, why, and on which sources it rests. Never leaves the server before its release.
 * - `Answer`: what the student gave.
 *
 * Option ids are opaque and carry no order: they are drawn from the seed, so that an id tells nothing about the key.
 */
import type { LocalizedText } from '../localized-text.ts';

export const QUESTION_KINDS = ['SINGLE_CHOICE', 'MULTIPLE_RESPONSE', 'ORDERING', 'MATCHING', 'NUMERIC'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export type QuestionOption = { readonly id: string; readonly text: LocalizedText };

export type PublicQuestion = {
  readonly kind: QuestionKind;
  readonly prompt: LocalizedText;
  readonly hint?: LocalizedText;
  /** Choice: the options. Ordering: the items, shuffled. Matching: the left side. Numeric: empty. */
  readonly options: readonly QuestionOption[];
  /** Matching: the right side. Else empty. */
  readonly targets: readonly QuestionOption[];
  /** Numeric: what is counted. */
  readonly unit?: LocalizedText;
};

export type AnswerPair = { readonly optionId: string; readonly targetId: string };

/** Choice: `optionIds` chosen. Ordering: all `optionIds`, first to last. Matching: `pairs`. Numeric: `number`. */
export type Answer = {
  readonly optionIds: readonly string[];
  readonly pairs: readonly AnswerPair[];
  readonly number?: number;
};

export type OptionRationale = { readonly optionId: string; readonly isCorrect: boolean; readonly text: LocalizedText };

export type KeyCitation = { readonly source: string; readonly locator?: string };

export type QuestionKey = {
  readonly answer: Answer;
  /** Numeric: the largest absolute distance from the right number that still counts as right. */
  readonly tolerance?: number;
  readonly explanation: LocalizedText;
  /** One for each option of a choice question, in the order of the options; empty for the other kinds. */
  readonly rationales: readonly OptionRationale[];
  /** Slugs of the events that decide the question. */
  readonly events: readonly string[];
  /** Slugs of the terms, the indicator or the office that the question is about. Absent where events alone decide it. */
  readonly about?: readonly string[];
  /** At least one. */
  readonly citations: readonly KeyCitation[];
};

export type Question = { readonly view: PublicQuestion; readonly key: QuestionKey };
