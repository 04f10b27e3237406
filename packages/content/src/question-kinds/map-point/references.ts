import { one, type Target } from '../../integrity/targets.ts';
import type { QuestionRecord } from '../../shape/question.ts';

/** The records that the question names. */
export function references({ place }: Extract<QuestionRecord, { kind: 'MAP_POINT' }>): Target[] {
  return [one('places', ['place'], place)];
}
