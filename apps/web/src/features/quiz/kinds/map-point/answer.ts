import type { KindAnswer } from '../../answer.ts';

export const answer: KindAnswer = { isComplete: (_options, { point }) => point != null };
