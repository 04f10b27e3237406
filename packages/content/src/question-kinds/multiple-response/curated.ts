import type { QuestionRecord } from '../../shape/question.ts';
import { curatedOptions } from '../choice-options.ts';

/** The question in the words of the domain. */
export function curated({ kind, options }: Extract<QuestionRecord, { kind: 'MULTIPLE_RESPONSE' }>) {
  return { kind, options: curatedOptions(options) };
}
