import type { AnswerList } from '../tabulate-answer.ts';

/** What a list is called: its path; an answer without lists is one record, the whole. */
export function nameList({ path }: Pick<AnswerList, 'path'>, whole: string): string {
  return path === '' ? whole : path;
}
