import { groupBy } from '@tumen/domain/group-by';
import type { QuestionKind } from '@tumen/domain/quiz/question';
import { mean } from '@tumen/domain/quiz/statistics/moments';
import type { StandingRow } from './read-standing.ts';

/** The same typed answer, how often it was given and what share of the points it earned, 0 to 1. */
export type AnswerCountShape = { readonly text: string; readonly count: number; readonly share: number };

/** Kinds whose answers are a word or a number; an essay is read, not counted. */
const TYPED: readonly QuestionKind[] = ['SHORT_ANSWER', 'NUMERIC'];

/** Rarer answers are left out. */
export const MOST_ANSWERS = 20;

/** Counts what students typed, numbers and short texts; large and small letters are one. The most frequent first. */
export function countAnswers(rows: readonly StandingRow[]): AnswerCountShape[] {
  const given = rows.flatMap(({ view, answer, fraction }) => {
    const text = TYPED.includes(view.kind) ? typedText(answer) : '';
    return text === '' ? [] : [{ text, fraction: fraction ?? 0 }];
  });
  const counts = [...groupBy(given, ({ text }) => text.toLowerCase()).values()].map((same) => ({
    text: same[0]?.text ?? '',
    count: same.length,
    share: mean(same.map(({ fraction }) => fraction)) ?? 0,
  }));
  return counts.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).slice(0, MOST_ANSWERS);
}

function typedText(answer: StandingRow['answer']): string {
  return (answer?.text ?? answer?.number?.toString() ?? '').trim();
}
