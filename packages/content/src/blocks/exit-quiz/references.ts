import type { z } from 'zod';
import { one, type Target } from '../../integrity/targets.ts';
import type { shape } from './shape.ts';

/** The records that the block names. */
export function references({ quiz }: z.output<typeof shape>): Target[] {
  return [one('quizzes', ['quiz'], quiz)];
}
