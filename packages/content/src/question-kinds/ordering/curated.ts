import type { QuestionRecord } from '../../shape/question.ts';

/** The question in the words of the domain. */
export function curated({ kind, items }: Extract<QuestionRecord, { kind: 'ORDERING' }>) {
  return { kind, items };
}
