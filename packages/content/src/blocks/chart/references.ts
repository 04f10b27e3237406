import type { z } from 'zod';
import { list, type Target } from '../../integrity/targets.ts';
import type { shape } from './shape.ts';

/** The records that the block names. */
export function references({ indicators, annotations }: z.output<typeof shape>): Target[] {
  return [...list('indicators', ['indicators'], indicators), ...list('events', ['annotations'], annotations)];
}
