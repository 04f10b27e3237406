import { BLOCK_SOURCES } from '../../generated/block-sources.ts';

type Block = { readonly kind: string; readonly data: unknown };

/** Slugs of the sources that the blocks of a lesson cite themselves, such as prose and workshops, once each, in order. */
export function citedSources(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap(({ kind, data }) => BLOCK_SOURCES[kind]?.(data) ?? []))];
}
