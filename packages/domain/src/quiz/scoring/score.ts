import type { Answer, Question } from '../question.ts';
import { scoreMatching } from './score-matching.ts';
import { scoreMultipleResponse } from './score-multiple-response.ts';
import { scoreNumeric } from './score-numeric.ts';
import { scoreOrdering } from './score-ordering.ts';
import { scoreSingleChoice } from './score-single-choice.ts';

/**
 * Scores an answer by the rule of the question's kind.
 *
 * @returns The fraction earned, 0 to 1. Exactly 1 means fully right. Any answer has a score, a malformed one a low one.
 */
export function scoreAnswer({ view, key }: Question, answer: Answer): number {
  switch (view.kind) {
    case 'SINGLE_CHOICE':
      return scoreSingleChoice(key, answer);
    case 'MULTIPLE_RESPONSE':
      return scoreMultipleResponse(view, key, answer);
    case 'ORDERING':
      return scoreOrdering(key, answer);
    case 'MATCHING':
      return scoreMatching(key, answer);
    case 'NUMERIC':
      return scoreNumeric(key, answer);
  }
}
