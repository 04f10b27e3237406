import { proseShape } from './blocks/prose.ts';
import { workshopShape } from './blocks/source-workshop.ts';
import { readCitations } from './prose.ts';

type Block = { readonly kind: string; readonly data: unknown };

/** Slugs of the sources that the prose and the workshops of a lesson cite, once each, in order; the English text leads. */
export function citedSources(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap(sourcesOf))];
}

function sourcesOf({ kind, data }: Block): string[] {
  if (kind === 'source-workshop') return workshopShape.parse(data).items.map(({ source }) => source);
  if (kind !== 'prose') return [];
  const { en, ko = '', ru = '' } = proseShape.parse(data).body;
  return [en, ko, ru].flatMap(readCitations).map(({ source }) => source);
}
