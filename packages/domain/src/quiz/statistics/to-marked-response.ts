import type { Answer, PublicQuestion, QuestionKey } from '../question.ts';
import type { ItemVariant, MarkedResponse } from './marked-attempt.ts';
import { randomGuessScore } from './random-guess-score.ts';

/** A question as an attempt holds it. */
export type GradedQuestion = {
  /** `QuizQuestion.item`; null in attempts that did not keep it, whose questions are told apart by their prompts. */
  readonly item: string | null;
  /** What a right answer earns. */
  readonly points: number;
  readonly view: PublicQuestion;
  readonly key: QuestionKey;
  /** Null: omitted. */
  readonly response: { readonly answer: Answer; readonly fraction: number } | null;
};

/** Reads what the statistics need of a graded question. Options go by their English text, since their ids differ between attempts. */
export function toMarkedResponse({ item, points, view, key, response }: GradedQuestion): MarkedResponse {
  const chosen = new Set(response?.answer.optionIds);
  const hasChoices = view.kind === 'SINGLE_CHOICE' || view.kind === 'MULTIPLE_RESPONSE';
  return {
    item: item ?? `prompt:${view.prompt.en}`,
    variant: toVariant(view, key, hasChoices),
    earnedMarks: points * (response?.fraction ?? 0),
    maxMarks: points,
    chosen: hasChoices ? view.options.filter(({ id }) => chosen.has(id)).map(({ text }) => text.en) : [],
  };
}

function toVariant(view: PublicQuestion, { answer }: QuestionKey, hasChoices: boolean): ItemVariant {
  const options = view.options.map(({ id, text }) => ({ key: text.en, isCorrect: answer.optionIds.includes(id) }));
  options.sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    key: [view.prompt.en, ...options.map(({ key }) => key)].join('\n'),
    prompt: view.prompt.en,
    choices: hasChoices ? options : [],
    guessPercent: randomGuessScore(view),
  };
}
