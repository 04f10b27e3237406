import type { AnswerList } from '../tabulate-answer.ts';

/** The field under which a list stands. */
export function fieldOf({ path }: Pick<AnswerList, 'path'>): string {
  return path.split('.').at(-1) ?? '';
}
