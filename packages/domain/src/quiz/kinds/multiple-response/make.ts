import { type ChoiceOption, choiceQuestion } from '../../choice.ts';
import type { Question } from '../../question.ts';
import type { QuestionFrame } from '../../question-frame.ts';
import type { Random } from '../../random.ts';

/** Builds a question with several right options. */
export function multipleResponseQuestion(
  content: QuestionFrame & { readonly options: readonly ChoiceOption[] },
  random: Random,
): Question {
  return choiceQuestion('MULTIPLE_RESPONSE', content, random);
}
