import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { QuestionCard_QuestionFragmentDoc, QuestionForm_QuestionFragmentDoc } from '@/graphql/generated/graphql.ts';
import { isAnswerComplete, toDraft } from '../answer.ts';
import type { RunningQuestion } from '../use-quiz-run.ts';

/** The positions of the questions without a whole answer. */
export function listUnanswered(questions: readonly RunningQuestion[]): number[] {
  return questions.filter((question) => !isAnswered(question)).map(({ position }) => position);
}

function isAnswered(question: RunningQuestion): boolean {
  const { response, ...rest } = readFragment(QuestionCard_QuestionFragmentDoc, question);
  const { kind, options } = readFragment(QuestionForm_QuestionFragmentDoc, rest);
  if (!response) return false;
  return isAnswerComplete(kind, options, toDraft(response.answer));
}
