import { ARCHIVE_NAME } from '@tumen/domain/archive-name';
import 'server-only';
import type { OaiPage, OaiRecord, OaiRepository } from '@tumen/domain/oai-pmh/repository';
import { readEnv } from '@/env.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { query } from '@/graphql/server.ts';
import { eventRecord } from './event-record.ts';
import { loadStamps } from './load-stamps.ts';
import { fromIdentifier, type Noun } from './names.ts';
import { sourceRecord } from './source-record.ts';
import { changedSlugs, type Stamps } from './stamps.ts';

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
  query HarvestSources($filter: SourceFilter, $first: Int!, $after: String) {
    sources(filter: $filter, first: $first, after: $after) {
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

/** Which records a list is about. `from` is an ISO day. */
type Wish = { readonly set: string | undefined; readonly from: string | undefined };

/** Events and sources as OAI-PMH offers them, read through the API. */
export async function openRepository(): Promise<OaiRepository> {
  const site = new URL(readEnv().SITE_ORIGIN);
  const stamps = await loadStamps();
  return {
    name: ARCHIVE_NAME,
    baseUrl: new URL('/oai', site).href,
    // RFC 5321 has every host that takes mail read this address.
    adminEmail: `postmaster@${site.hostname}`,
    earliestDatestamp: stamps.earliest,
    latestDatestamp: stamps.latest,
    listSets,
    findRecord: (identifier) => findRecord(identifier, stamps),
    listRecords: (set, place, from) => listRecords({ set, from }, place, stamps),
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

async function findRecord(identifier: string, stamps: Stamps): Promise<OaiRecord | null> {
  const named = fromIdentifier(identifier);
  if (named?.noun === 'events') {
    const event = (await query(HarvestEventDocument, { slug: named.slug }))?.event;
    if (event) return eventRecord(event, stamps);
  }
  if (named?.noun === 'sources') {
    const source = (await query(HarvestSourceDocument, { slug: named.slug }))?.source;
    if (source) return sourceRecord(source, stamps);
  }
  return listDeleted(undefined, stamps).find((record) => record.identifier === identifier) ?? null;
}

/**
 * A place in a list is the noun and the cursor of the API in it: "events MjAx…", or "sources " for the begin of the sources. "deleted " is
 * the end of a list: what its set held once.
 */
async function listRecords(wish: Wish, place: string | undefined, stamps: Stamps): Promise<OaiPage | null> {
  const [noun = '', cursor = ''] = place?.split(' ') ?? [wish.set === 'sources' ? wish.set : 'events'];
  const after = cursor === '' ? null : cursor;
  if (noun === 'events') return pageOfEvents(wish, after, stamps);
  if (noun === 'sources') return pageOfSources(wish, after, stamps);
  return noun === 'deleted' ? { records: listDeleted(wish.set, stamps), next: null } : null;
}

/** Of all events, or of the period in the name of the set. The last page of a list of everything leads on to the sources. */
async function pageOfEvents({ set, from }: Wish, after: string | null, stamps: Stamps): Promise<OaiPage | null> {
  const [noun = 'events', period] = set?.split(':') ?? [];
  if (noun !== 'events') return null;
  const following = set === undefined ? 'sources ' : placeOfDeleted(set, stamps);
  if (changedSlugs(stamps, 'events', from)?.length === 0) return { records: [], next: following };
  const filter = period === undefined ? null : { period };
  const events = (await query(HarvestEventsDocument, { filter, first: PAGE_SIZE, after }))?.events;
  if (!events) return null;
  const { hasNextPage, endCursor } = events.pageInfo;
  return {
    records: events.edges.map(({ node }) => eventRecord(node, stamps)),
    next: hasNextPage ? `events ${endCursor}` : following,
  };
}

async function pageOfSources({ set, from }: Wish, after: string | null, stamps: Stamps): Promise<OaiPage | null> {
  const slugs = changedSlugs(stamps, 'sources', from);
  if (slugs?.length === 0) return { records: [], next: placeOfDeleted(set, stamps) };
  const sources = (await query(HarvestSourcesDocument, { filter: slugs && { slugs }, first: PAGE_SIZE, after }))?.sources;
  if (!sources) return null;
  const { hasNextPage, endCursor } = sources.pageInfo;
  return {
    records: sources.edges.map(({ node }) => sourceRecord(node, stamps)),
    next: hasNextPage ? `sources ${endCursor}` : placeOfDeleted(set, stamps),
  };
}

function placeOfDeleted(set: string | undefined, stamps: Stamps): string | null {
  return listDeleted(set, stamps).length > 0 ? 'deleted ' : null;
}

/** Of which period an event was that is gone is not kept: it stands in the set of all events alone. */
function listDeleted(set: string | undefined, { deleted }: Stamps): OaiRecord[] {
  const isOfSet = (noun: Noun) => set === undefined || set === noun;
  return deleted
    .filter(({ noun }) => isOfSet(noun))
    .map(({ noun, identifier, day }) => ({ identifier, datestamp: day, sets: [noun], metadata: null }));
}
