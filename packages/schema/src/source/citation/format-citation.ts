import type { Locale } from '@tumen/domain/localized-text';
import { LruCache } from '../../loading/lru-cache.ts';
import { readCslItem } from './csl-item.ts';
import { bibliographyStyles, Cite, languageTags } from './engine.ts';
import { inflectRussianDates } from './russian-dates.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeRis } from './write-ris.ts';

export const CITATION_STYLES = ['CHICAGO', 'APA', 'MLA', 'BIBTEX', 'RIS', 'CSL_JSON'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A CSL-JSON item. `label` stands in for a title that nobody saw. */
export type CitedWork = { readonly csl: object; readonly label: string };

/** A few kilobytes each: enough for every source that a busy lesson cites in all styles. */
const cache = new LruCache<string>(4000);

let lastTurn: Promise<void> = Promise.resolve();

/** Writes one bibliography entry as plain text. It ends without a line break. */
export function formatCitation(work: CitedWork, style: CitationStyle, locale: Locale): string {
  const item = toItem(work);
  return cache.getOrMake(keyOf(item, style, locale), () => write(item, style, locale));
}

/**
 * The same for a server: an entry that was not written before waits for its turn, and other requests are served between two of them.
 * A thousand take seconds, during which nobody else would get an answer.
 */
export function formatCitationInTurn(work: CitedWork, style: CitationStyle, locale: Locale): string | Promise<string> {
  if (cache.has(keyOf(toItem(work), style, locale))) return formatCitation(work, style, locale);
  return takeTurn().then(() => formatCitation(work, style, locale));
}

/** The same for what a reader named: it is not kept, since nobody else will ask for it and it can be long. */
export async function formatPassingCitation(work: CitedWork, style: CitationStyle, locale: Locale): Promise<string> {
  await takeTurn();
  return write(toItem(work), style, locale);
}

function takeTurn(): Promise<void> {
  lastTurn = lastTurn.then(() => new Promise((resolve) => setImmediate(resolve)));
  return lastTurn;
}

function keyOf(item: object, style: CitationStyle, locale: Locale): string {
  return `${style} ${locale} ${JSON.stringify(item)}`;
}

function write(item: object, style: CitationStyle, locale: Locale): string {
  if (style === 'CSL_JSON') return JSON.stringify(item, null, 2);
  if (style === 'BIBTEX') return writeBibtex(readCslItem(item));
  if (style === 'RIS') return writeRis(readCslItem(item));
  const entry = new Cite(item, { forceType: '@csl/object' })
    .format('bibliography', { template: bibliographyStyles[style], lang: languageTags[locale], format: 'text' })
    .trim();
  return locale === 'ru' ? inflectRussianDates(entry) : entry;
}

/** Leaves out what CSL does not know. A work without a title is cited by its description, in brackets as the manuals ask. */
function toItem({ csl, label }: CitedWork): object {
  const { custom: _, ...item } = { custom: null, ...csl };
  return 'title' in item ? item : { ...item, title: `[${label}]` };
}
