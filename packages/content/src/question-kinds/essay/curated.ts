import type { QuestionRecord } from '../../shape/question.ts';

/** The question in the words of the domain. */
export function curated({ kind, words, criteria, model }: Extract<QuestionRecord, { kind: 'ESSAY' }>) {
  return { kind, words, criteria, model };
}
