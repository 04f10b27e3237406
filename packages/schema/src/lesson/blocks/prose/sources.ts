import { readCitations } from '../../prose.ts';
import { proseShape } from './data.ts';

/** Slugs of the sources that the text cites, in order; the English text leads. */
export function sources(data: unknown): string[] {
  const { en, ko = '', ru = '' } = proseShape.parse(data).body;
  return [en, ko, ru].flatMap(readCitations).map(({ source }) => source);
}
