import type { KindAnswer } from '../../answer.ts';

export const answer: KindAnswer = { isComplete: (options, { pairs }) => pairs.length === options.length };
