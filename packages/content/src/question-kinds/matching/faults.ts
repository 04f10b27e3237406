import type { QuestionRecord } from '../../shape/question.ts';
import { type QuestionFault, repeatedIds } from '../question-fault.ts';

export function faults({ pairs }: Extract<QuestionRecord, { kind: 'MATCHING' }>): Iterable<QuestionFault> {
  return repeatedIds('pairs', pairs);
}
