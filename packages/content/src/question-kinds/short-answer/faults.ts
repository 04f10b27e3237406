import { LOCALES } from '@tumen/domain/localized-text';
import { foldAnswer } from '@tumen/domain/quiz/kinds/short-answer/score';
import type { QuestionRecord } from '../../shape/question.ts';
import type { QuestionFault } from '../question-fault.ts';

/** One answer at least earns the full point, and no spelling stands for two answers. */
export function* faults({ answers }: Extract<QuestionRecord, { kind: 'SHORT_ANSWER' }>): Iterable<QuestionFault> {
  if (answers.every(({ fraction }) => fraction < 1)) {
    yield { path: ['answers'], message: 'has no answer that earns the full point', remedy: 'Give one "fraction: 1"' };
  }
  const first = new Map<string, number>();
  for (const [index, { accept }] of answers.entries()) {
    for (const locale of LOCALES) {
      for (const spelling of accept[locale] ?? []) {
        const folded = foldAnswer(spelling);
        const other = first.get(folded) ?? index;
        first.set(folded, other);
        if (other === index) continue;
        yield {
          path: ['answers', index, 'accept', locale],
          message: `"${spelling}" stands for two answers`,
          remedy: `Leave it with answer ${other + 1} or with this one`,
        };
      }
    }
  }
}
