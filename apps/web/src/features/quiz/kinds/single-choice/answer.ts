import type { KindAnswer } from '../../answer.ts';

export const answer: KindAnswer = { isComplete: (_options, { optionIds }) => optionIds.length === 1 };
