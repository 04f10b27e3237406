import type { QuestionRecord } from '../../shape/question.ts';
import { curatedOptions } from '../choice-options.ts';

/** The question in the words of the domain. */
export function curated({ kind, options }: Extract<QuestionRecord, { kind: 'SINGLE_CHOICE' }>) {
  return { kind, options: curatedOptions(options) };
}
