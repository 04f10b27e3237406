import type { z } from 'zod';
import { one, type Target } from '../../integrity/targets.ts';
import type { shape } from './shape.ts';

/** The records that the block names. */
export function references({ question }: z.output<typeof shape>): Target[] {
  return [one('questions', ['question'], question)];
}
