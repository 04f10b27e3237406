import 'server-only';
import type { OaiPage, OaiRepository } from '@tumen/domain/oai-pmh/repository';
import { readEnv } from '@/env.ts';
import { readReleaseDay } from '@/features/data/manifest.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { query } from '@/graphql/server.ts';
import { eventRecord } from './event-record.ts';
import { fromIdentifier } from './names.ts';
import { sourceRecord } from './source-record.ts';

/** Records on a page. What the API may be asked for at once allows no more of the events with their sources. */
const PAGE_SIZE = 50;

const HarvestEventsDocument = graphql(`
  query HarvestEvents($filter: EventFilter, $first: Int!, $after: String) {
    events(filter: $filter, first: $first, after: $after) {
      edges { node { ...EventRecord_event } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const HarvestSourcesDocument = graphql(`
  query HarvestSources($first: Int!, $after: String) {
    sources(first: $first, after: $after) {
      edges { node { ...SourceRecord_source } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const HarvestEventDocument = graphql(`
  query HarvestEvent($slug: String!) { event(slug: $slug) { ...EventRecord_event } }
`);
const HarvestSourceDocument = graphql(`
  query HarvestSource($slug: String!) { source(slug: $slug) { ...SourceRecord_source } }
`);
const HarvestSetsDocument = graphql(`
  query HarvestSets { periods { slug title(locale: EN) } }
`);

/** Events and sources as OAI-PMH offers them, read through the API. */
export async function openRepository(): Promise<OaiRepository> {
  const site = new URL(readEnv().SITE_ORIGIN);
  return {
    name: 'Tumen: Moscow and Pyongyang since 1945',
    baseUrl: new URL('/oai', site).href,
    // RFC 5321 has every host that takes mail read this address.
    adminEmail: `postmaster@${site.hostname}`,
    datestamp: await readReleaseDay(),
    listSets,
    findRecord,
    listRecords,
  };
}

async function listSets() {
  const periods = (await query(HarvestSetsDocument, {}))?.periods ?? [];
  return [
    { spec: 'events', name: 'Events' },
    ...periods.map(({ slug, title }) => ({ spec: `events:${slug}`, name: `Events: ${title}` })),
    { spec: 'sources', name: 'Sources' },
  ];
}

async function findRecord(identifier: string) {
  const named = fromIdentifier(identifier);
  if (named?.noun === 'events') {
    const event = (await query(HarvestEventDocument, { slug: named.slug }))?.event;
    return event ? eventRecord(event) : null;
  }
  if (named?.noun === 'sources') {
    const source = (await query(HarvestSourceDocument, { slug: named.slug }))?.source;
    return source ? sourceRecord(source) : null;
  }
  return null;
}

/** A place in a list is the noun and the cursor of the API in it: "events MjAx…", or "sources " for the begin of the sources. */
async function listRecords(set: string | undefined, place: string | undefined): Promise<OaiPage | null> {
  const [noun = '', cursor = ''] = place?.split(' ') ?? [set === 'sources' ? set : 'events'];
  const after = cursor === '' ? null : cursor;
  if (noun === 'events') return pageOfEvents(set, after);
  return noun === 'sources' ? pageOfSources(after) : null;
}

/** Of all events, or of the period in the name of the set. The last page of a list of everything leads on to the sources. */
async function pageOfEvents(set: string | undefined, after: string | null): Promise<OaiPage | null> {
  const [noun = 'events', period] = set?.split(':') ?? [];
  if (noun !== 'events') return null;
  const filter = period === undefined ? null : { period };
  const events = (await query(HarvestEventsDocument, { filter, first: PAGE_SIZE, after }))?.events;
  if (!events) return null;
  const { hasNextPage, endCursor } = events.pageInfo;
  const next = hasNextPage ? `events ${endCursor}` : null;
  return { records: events.edges.map(({ node }) => eventRecord(node)), next: next ?? (set === undefined ? 'sources ' : null) };
}

async function pageOfSources(after: string | null): Promise<OaiPage | null> {
  const sources = (await query(HarvestSourcesDocument, { first: PAGE_SIZE, after }))?.sources;
  if (!sources) return null;
  const { hasNextPage, endCursor } = sources.pageInfo;
  return { records: sources.edges.map(({ node }) => sourceRecord(node)), next: hasNextPage ? `sources ${endCursor}` : null };
}
