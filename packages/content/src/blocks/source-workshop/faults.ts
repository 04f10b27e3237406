import type { z } from 'zod';
import type { BlockFault, BlockPlace } from '../block-fault.ts';
import type { shape } from './shape.ts';

/** Every cell of the grid can be answered: each claim is tried on each of the sources, once. */
export function* faults({ items, statements }: z.output<typeof shape>, _place: BlockPlace): Iterable<BlockFault> {
  const sources = items.map(({ source }) => source);
  for (const [place, { readings }] of statements.entries()) {
    const path = ['statements', place];
    const tried = readings.map(({ source }) => source);
    for (const source of sources) {
      if (tried.includes(source)) continue;
      yield { path, message: `is not tried on "${source}"`, remedy: 'Add its reading, be it silent or cannot-know' };
    }
    for (const [index, source] of tried.entries()) {
      const cell = [...path, 'readings', index, 'source'];
      if (!sources.includes(source))
        yield { path: cell, message: `"${source}" is not in the workshop`, remedy: 'Add it to the items, or remove it' };
      if (tried.indexOf(source) !== index)
        yield { path: cell, message: `"${source}" is tried twice`, remedy: 'Keep one reading' };
    }
  }
}
