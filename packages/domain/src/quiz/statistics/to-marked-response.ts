import type { Answer, QuestionBody, QuestionKey } from '../question.ts';
import { variantOf } from '../ruling.ts';
import type { ItemVariant, MarkedAttempt, MarkedResponse } from './marked-attempt.ts';
import { randomGuessScore } from './random-guess-score.ts';

/** A question as an attempt that was handed in holds it. */
export type GradedQuestion = {
  /** `QuizQuestion.item`; null in attempts that did not keep it, whose questions are told apart by their prompts. */
  readonly item: string | null;
  /** What a right answer earns. */
  readonly points: number;
  readonly view: QuestionBody;
  readonly key: Pick<QuestionKey, 'answer'>;
  /** Null: omitted. */
  readonly answer: Answer | null;
  /** What it earns as the scores stand, 0 to 1 (`earnedFraction`). */
  readonly fraction: number;
};

/** The same before it is known whether it counts. `fraction` is null while a teacher has to mark the answer. */
export type StandingQuestion = Omit<GradedQuestion, 'fraction'> & {
  readonly fraction: number | null;
  readonly isDropped: boolean;
};

/** Reads what the statistics need of an attempt. What was dropped is not in it; null while something in it waits for a teacher. */
export function toMarkedAttempt(questions: readonly StandingQuestion[]): MarkedAttempt | null {
  const counted = questions.filter(({ isDropped }) => !isDropped);
  const marked = counted.flatMap(({ fraction, ...question }) =>
    fraction === null ? [] : toMarkedResponse({ ...question, fraction }),
  );
  return marked.length === counted.length ? marked : null;
}

/** Reads what the statistics need of a graded question. Options go by their English text, since their ids differ between attempts. */
export function toMarkedResponse({ item, points, view, key, answer, fraction }: GradedQuestion): MarkedResponse {
  const chosen = new Set(answer?.optionIds);
  const hasChoices = view.kind === 'SINGLE_CHOICE' || view.kind === 'MULTIPLE_RESPONSE';
  return {
    item: itemOf(item, view),
    variant: toVariant(item, view, key, hasChoices),
    earnedMarks: points * fraction,
    maxMarks: points,
    chosen: hasChoices ? view.options.filter(({ id }) => chosen.has(id)).map(({ text }) => text.en) : [],
  };
}

/** `MarkedResponse.item` of a question. */
export function itemOf(item: string | null, { prompt }: Pick<QuestionBody, 'prompt'>): string {
  return item ?? `prompt:${prompt.en}`;
}

function toVariant(item: string | null, view: QuestionBody, { answer }: GradedQuestion['key'], hasChoices: boolean): ItemVariant {
  const options = view.options.map(({ id, text }) => ({ key: text.en, isCorrect: answer.optionIds.includes(id) }));
  options.sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    key: variantOf(item, view),
    prompt: view.prompt.en,
    choices: hasChoices ? options : [],
    guessPercent: randomGuessScore(view),
  };
}
