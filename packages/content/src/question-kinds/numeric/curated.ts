import type { QuestionRecord } from '../../shape/question.ts';

/** The question in the words of the domain. */
export function curated({ kind, number, tolerance, unit }: Extract<QuestionRecord, { kind: 'NUMERIC' }>) {
  return { kind, number, tolerance, unit };
}
