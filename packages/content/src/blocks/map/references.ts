import type { z } from 'zod';
import { list, type Target } from '../../integrity/targets.ts';
import type { shape } from './shape.ts';

/** The records that the block names. */
export function references({ routes }: z.output<typeof shape>): Target[] {
  return list('routes', ['routes'], routes);
}
