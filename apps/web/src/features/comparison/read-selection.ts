import type { SearchParams } from '@/i18n/route.ts';

/** More columns than this cannot be read side by side. */
export const MOST_SOURCES = 4;

export type ComparisonSelection = {
  /** The slug of the event whose sources are compared. */
  event: string | undefined;
  /** Slugs of the sources, once each: at most `MOST_SOURCES`. */
  sources: string[];
  /** How many more were asked for. */
  surplus: number;
};

/** Reads `?event=…&sources=a,b&sources=c`: an address writes commas, a form repeats the name. */
export function readSelection(raw: SearchParams): ComparisonSelection {
  const named = [raw.sources ?? []].flat().flatMap((value) => value.split(','));
  const slugs = [...new Set(named.map((slug) => slug.trim()).filter((slug) => slug !== ''))];
  return {
    event: [raw.event ?? []].flat()[0]?.trim() || undefined,
    sources: slugs.slice(0, MOST_SOURCES),
    surplus: Math.max(slugs.length - MOST_SOURCES, 0),
  };
}

/** The address of a comparison, without the language. */
export function comparisonPath({ event, sources = [] }: { event?: string | undefined; sources?: readonly string[] }): string {
  const query = [...(event ? [`event=${event}`] : []), ...(sources.length > 0 ? [`sources=${sources.join(',')}`] : [])];
  return `/sources/compare${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
