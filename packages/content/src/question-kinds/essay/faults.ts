import type { QuestionRecord } from '../../shape/question.ts';
import { type QuestionFault, repeatedIds } from '../question-fault.ts';

/** An essay waits for a teacher, whom the checks of a lesson do not have. */
export function* faults({ usage, criteria }: Extract<QuestionRecord, { kind: 'ESSAY' }>): Iterable<QuestionFault> {
  yield* repeatedIds('criteria', criteria);
  if (usage === 'CHECK') {
    yield { path: ['usage'], message: 'an essay cannot be judged inside a lesson', remedy: 'Give it "usage: practice"' };
  }
}
