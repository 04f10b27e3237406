import type { z } from 'zod';
import { one, optional, type Target } from '../../integrity/targets.ts';
import type { shape } from './shape.ts';

/** The records that the block names. */
export function references({ items }: z.output<typeof shape>): Target[] {
  return items.flatMap(({ source, event }, index) => [
    one('sources', ['items', index, 'source'], source),
    ...optional('events', ['items', index, 'event'], event),
  ]);
}
