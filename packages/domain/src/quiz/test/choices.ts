import type { Answer, Question } from '../question.ts';

/** Options of which the first `rightCount` are right. */
export function choiceOptions(rightCount: number, wrongCount: number) {
  return Array.from({ length: rightCount + wrongCount }, (_, index) => ({
    text: { en: `Option ${index}` },
    isCorrect: index < rightCount,
    rationale: { en: 'Why' },
  }));
}

/** Ticks some right and some wrong options. */
export function ticking({ view, key }: Question, rightCount: number, wrongCount: number): Answer {
  const right = key.answer.optionIds;
  const wrong = view.options.map(({ id }) => id).filter((id) => !right.includes(id));
  return { optionIds: [...right.slice(0, rightCount), ...wrong.slice(0, wrongCount)], pairs: [] };
}
