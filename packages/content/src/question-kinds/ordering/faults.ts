import type { QuestionRecord } from '../../shape/question.ts';
import { type QuestionFault, repeatedIds } from '../question-fault.ts';

export function faults({ items }: Extract<QuestionRecord, { kind: 'ORDERING' }>): Iterable<QuestionFault> {
  return repeatedIds('items', items);
}
