import type { ComponentProps } from 'react';
import type { Locale } from '@/graphql/generated/graphql.ts';
import { query } from '@/graphql/server.ts';
import { ComparedEventDocument, ComparedSourcesDocument, SharedEventsDocument } from './comparison-query.ts';
import type { ComparisonView } from './comparison-view.tsx';
import { preselect } from './preselect.ts';
import type { ComparisonSelection } from './read-selection.ts';

/** What a comparison shows: the sources that were chosen, filled up to different sides where the event is known. */
export async function loadComparison(
  selection: ComparisonSelection,
  locale: Locale,
): Promise<ComponentProps<typeof ComparisonView>> {
  const event = selection.event ? ((await query(ComparedEventDocument, { slug: selection.event, locale }))?.event ?? null) : null;
  const slugs = event && selection.sources.length < 2 ? preselect(event.sources, selection.sources) : selection.sources;
  const found = slugs.length > 0 ? await query(ComparedSourcesDocument, { slugs, locale }) : null;
  const bySlug = new Map((found?.sources.edges ?? []).map(({ node }) => [node.slug, node]));
  const sources = slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  // Of one source every event is of interest: each is a way to company for it.
  const minSources = Math.min(sources.length, 2);
  const known = sources.map(({ slug }) => slug);
  const shared = sources.length > 0 ? await query(SharedEventsDocument, { sources: known, minSources, locale }) : null;
  return {
    event,
    sources,
    shared: shared?.events ?? null,
    unknown: [...(selection.event && !event ? [selection.event] : []), ...slugs.filter((slug) => !bySlug.has(slug))],
    surplus: selection.surplus,
  };
}
