/** What a teacher declares right in a question whose key was wrong, and what answers earn by it. */
import { KIND_RULES } from './kinds.ts';
import type { Answer, PublicQuestion, Question, QuestionBody, QuestionKind } from './question.ts';
import { scoreAnswer } from './scoring/score.ts';

/**
 * - `AS_KEYED`: the key counts, as if there had been no ruling.
 * - `ACCEPT`: an answer counts as right that the key does not know. Nobody loses by it.
 * - `FULL_POINTS`: everybody has it right, also who answered nothing.
 * - `DROPPED`: the question does not count.
 */
export const RULING_KINDS = ['AS_KEYED', 'ACCEPT', 'FULL_POINTS', 'DROPPED'] as const;
export type RulingKind = (typeof RULING_KINDS)[number];

/** `accepted` names options by their English text, since their ids differ between attempts; null unless the kind is `ACCEPT`. */
export type Ruling = { readonly kind: RulingKind; readonly accepted: Answer | null };

/** What a ruling makes of an answer. `fraction` is 0 to 1; null: as it was scored. */
export type RuledScore = { readonly fraction: number | null; readonly isDropped: boolean };

/** Scores an answer, or its lack, by a ruling. */
export function scoreByRuling(ruling: Ruling, question: Question, answer: Answer | null): RuledScore {
  switch (ruling.kind) {
    case 'AS_KEYED':
      return { fraction: null, isDropped: false };
    case 'DROPPED':
      return { fraction: null, isDropped: true };
    case 'FULL_POINTS':
      return { fraction: 1, isDropped: false };
    case 'ACCEPT':
      return { fraction: answer && scoreAccepting(ruling.accepted, question, answer), isDropped: false };
  }
}

function scoreAccepting(accepted: Answer | null, question: Question, answer: Answer): number | null {
  const { alsoRight } = KIND_RULES[question.view.kind];
  if (!accepted || !alsoRight) return null;
  const keys = alsoRight(question.key, withIds(question.view, accepted));
  return Math.max(...[question.key, ...keys].map((key) => scoreAnswer({ view: question.view, key }, answer) ?? 0));
}

/** Tells whether a further answer to a question of this kind can be accepted. */
export function canAcceptMore(kind: QuestionKind): boolean {
  return KIND_RULES[kind].alsoRight !== undefined;
}

/** An answer to a question in words that hold in all attempts: its options by their English text. */
export function withTexts({ options }: PublicQuestion, answer: Answer): Answer {
  const texts = new Map(options.map(({ id, text }) => [id, text.en]));
  return { ...answer, optionIds: answer.optionIds.flatMap((id) => texts.get(id) ?? []) };
}

function withIds({ options }: PublicQuestion, answer: Answer): Answer {
  const ids = new Map(options.map(({ id, text }) => [text.en, id]));
  return { ...answer, optionIds: answer.optionIds.flatMap((text) => ids.get(text) ?? []) };
}

/**
 * By what a question is the same in two attempts, however its options are mixed: what it was drawn from, what it asks and what there is
 * to choose. A generator asks other things of other students, and a ruling on one says nothing of the others.
 */
export function variantOf(item: string | null, { kind, prompt, options, targets }: QuestionBody): string {
  const texts = (list: QuestionBody['options']) => list.map(({ text }) => text.en).sort();
  return JSON.stringify([item, kind, prompt.en, texts(options), texts(targets)]);
}
