import type { QuestionRecord } from '../../shape/question.ts';
import type { QuestionFault } from '../question-fault.ts';

/** A lesson stays light: its checks carry no map to mark. */
export function* faults({ usage }: Extract<QuestionRecord, { kind: 'MAP_POINT' }>): Iterable<QuestionFault> {
  if (usage === 'CHECK') {
    yield { path: ['usage'], message: 'a point on a map cannot be marked inside a lesson', remedy: 'Give it "usage: practice"' };
  }
}
