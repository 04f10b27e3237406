import type { z } from 'zod';
import { list, type Target } from '../../integrity/targets.ts';
import type { shape } from './shape.ts';

/** The records that the block names. */
export function references({ terms }: z.output<typeof shape>): Target[] {
  return list('terms', ['terms'], terms);
}
