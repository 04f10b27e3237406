import { list, one, type Target } from '../../integrity/targets.ts';
import type { QuestionRecord } from '../../shape/question.ts';

/** The records that the question names. */
export function references({ periods, items }: Extract<QuestionRecord, { kind: 'PLACEMENT' }>): Target[] {
  return [
    ...list('periods', ['periods'], periods),
    ...items.map(({ event }, index) => one('events', ['items', index, 'event'], event)),
  ];
}
