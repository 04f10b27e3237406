import type { KindAnswer } from '../../answer.ts';

export const answer: KindAnswer = { isComplete: (_options, { number }) => typeof number === 'number' };
