import type { QuestionRecord } from '../../shape/question.ts';

/** The question in the words of the domain. */
export function curated({ kind, pairs }: Extract<QuestionRecord, { kind: 'MATCHING' }>) {
  return { kind, pairs };
}
