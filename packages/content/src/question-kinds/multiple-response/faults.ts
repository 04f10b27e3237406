import type { QuestionRecord } from '../../shape/question.ts';
import { countRight } from '../choice-options.ts';
import { type QuestionFault, repeatedIds } from '../question-fault.ts';

/** Some options are right, and some are not. */
export function* faults({ options }: Extract<QuestionRecord, { kind: 'MULTIPLE_RESPONSE' }>): Iterable<QuestionFault> {
  yield* repeatedIds('options', options);
  const right = countRight(options);
  if (right === 0 || right === options.length) {
    const message = right === 0 ? 'has no correct option' : 'has only correct options';
    yield { path: ['options'], message, remedy: 'Mark some, but not all, with "correct: true"' };
  }
}
