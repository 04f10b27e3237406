import { faultsOfQuestion } from '../../generated/question-faults.ts';
import { faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

/** A question has one defensible key, as its kind asks for. */
export const checkQuestions: Rule = function* ({ content }) {
  for (const question of content.questions) {
    for (const { path, message, remedy } of faultsOfQuestion(question, content)) {
      yield faultAt(question.origin, path, message, remedy);
    }
  }
};
