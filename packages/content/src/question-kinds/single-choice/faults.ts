import type { QuestionRecord } from '../../shape/question.ts';
import { countRight } from '../choice-options.ts';
import { type QuestionFault, repeatedIds } from '../question-fault.ts';

/** One option is right. */
export function* faults({ options }: Extract<QuestionRecord, { kind: 'SINGLE_CHOICE' }>): Iterable<QuestionFault> {
  yield* repeatedIds('options', options);
  const right = countRight(options);
  if (right !== 1) {
    yield { path: ['options'], message: `has ${right} correct options`, remedy: 'Mark exactly one with "correct: true"' };
  }
}
