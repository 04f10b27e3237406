/**
 * Three shapes of a question, the same split throughout:
 *
 * - `PublicQuestion`: what a student may see. Built by picking fields, never by deleting them from a whole question.
 * - `QuestionKey`: the right answer, why, and on which sources it rests. Never leaves the server before its release.
 * - `Answer`: what the student gave.
 *
 * Their fields are interfaces because a kind of question adds those that it alone has in its folder (`kinds/<kind>/shape.ts`).
 * Option ids are opaque and carry no order: they are drawn from the seed, so that an id tells nothing about the key.
 */
import type { LocalizedText } from '../localized-text.ts';
import type { QuestionKind } from './kinds.ts';

export type { QuestionKind };

export type QuestionOption = { readonly id: string; readonly text: LocalizedText };

export interface PublicQuestionFields {
  readonly kind: QuestionKind;
  readonly prompt: LocalizedText;
  readonly hint?: LocalizedText;
  /** What there is to choose, to order or, on the left side, to match. Empty for other kinds. */
  readonly options: readonly QuestionOption[];
  /** What options are matched with. Empty for other kinds. */
  readonly targets: readonly QuestionOption[];
}

export type AnswerPair = { readonly optionId: string; readonly targetId: string };

/** Each kind uses one field; the others are empty or absent. */
export interface AnswerFields {
  readonly optionIds: readonly string[];
  readonly pairs: readonly AnswerPair[];
}

export type OptionRationale = { readonly optionId: string; readonly isCorrect: boolean; readonly text: LocalizedText };

export type KeyCitation = { readonly source: string; readonly locator?: string };

export interface QuestionKeyFields {
  readonly answer: Answer;
  readonly explanation: LocalizedText;
  /** One for each option of a choice question, in the order of the options; empty for the other kinds. */
  readonly rationales: readonly OptionRationale[];
  /** Slugs of the events that decide the question. */
  readonly events: readonly string[];
  /** Slugs of the terms, the indicator or the office that the question is about. Absent where events alone decide it. */
  readonly about?: readonly string[];
  /** At least one. */
  readonly citations: readonly KeyCitation[];
}

export type PublicQuestion = Flat<PublicQuestionFields>;
export type Answer = Flat<AnswerFields>;
export type QuestionKey = Flat<QuestionKeyFields>;

/** By what questions are told apart and compared: what is asked, and what there is to choose. */
export type QuestionBody = Pick<PublicQuestion, 'kind' | 'prompt' | 'options' | 'targets'>;

export type Question = { readonly view: PublicQuestion; readonly key: QuestionKey };

/** The interface as a plain object type, which a JSON column takes. */
type Flat<Fields> = { readonly [Field in keyof Fields]: Fields[Field] };
