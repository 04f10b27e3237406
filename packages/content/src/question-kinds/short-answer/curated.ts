import type { QuestionRecord } from '../../shape/question.ts';

/** The question in the words of the domain. */
export function curated({ kind, answers }: Extract<QuestionRecord, { kind: 'SHORT_ANSWER' }>) {
  return { kind, answers };
}
