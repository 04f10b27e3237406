import type { Memory } from '@tumen/domain/review/memory';

/** Picks the memory out of a row of `ReviewCard`. */
export function readMemory({ state, step, stability, difficulty, reviews, lapses, reviewedAt, dueAt }: Memory): Memory {
  return { state, step, stability, difficulty, reviews, lapses, reviewedAt, dueAt };
}
