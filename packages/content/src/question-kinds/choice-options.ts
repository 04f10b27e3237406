/** What the two kinds of choice share. */
import { z } from 'zod';
import { text } from '../shape/common.ts';
import { partId } from './frame.ts';

export const choiceOptions = z
  .array(
    z.strictObject({
      id: partId,
      text,
      correct: z.boolean().default(false),
      rationale: text.describe('Why it is right or wrong'),
    }),
  )
  .min(2);

/** The options in the words of the domain. */
export function curatedOptions(options: z.output<typeof choiceOptions>) {
  return options.map(({ correct, ...option }) => ({ ...option, isCorrect: correct }));
}

/** How many options are marked as right. */
export function countRight(options: z.output<typeof choiceOptions>): number {
  return options.filter(({ correct }) => correct).length;
}
