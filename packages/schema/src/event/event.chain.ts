import { Prisma } from '@tumen/database/client';
import { groupBy } from '@tumen/domain/group-by';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { queryError } from '../errors/query-error.ts';
import { batch } from '../loading/batch.ts';
import { loadRows, rowLoader } from '../loading/load-row.ts';
import { required } from '../loading/required.ts';
import { Event } from './event.type.ts';

const MAX_DEPTH = 5;

/** One event of a chain: how many links lie between it and the event that was asked about, and which events of the chain caused it. */
type ChainRow = { readonly root: string; readonly slug: string; readonly distance: number; readonly causes: string[] };
type Chain = { readonly events: readonly string[]; readonly links: readonly Link[]; readonly isWhole: boolean };
type Link = { readonly cause: string; readonly effect: string };

const EventLink = builder.objectRef<Link>('EventLink').implement({
  description: 'One event that led to another.',
  fields: (t) => ({
    cause: t.field({
      type: Event,
      description: 'What came first.',
      resolve: async ({ cause }, _args, context, info) =>
        required(await rowLoader(context, info, 'Event')(cause), `the event ${cause}`),
    }),
    effect: t.field({
      type: Event,
      description: 'What it led to.',
      resolve: async ({ effect }, _args, context, info) =>
        required(await rowLoader(context, info, 'Event')(effect), `the event ${effect}`),
    }),
  }),
});

const EventChain = builder.objectRef<Chain>('EventChain').implement({
  description: 'What led to an event, step by step, and what followed from it.',
  fields: (t) => ({
    events: t.field({
      type: [Event],
      description: 'The events of the chain by date, the one that was asked about among them.',
      resolve: ({ events }, _args, context, info) => loadRows(context, info, 'Event', events),
    }),
    links: t.field({
      type: [EventLink],
      description: 'Every link between two of these events.',
      resolve: ({ links }) => [...links],
    }),
    isWhole: t.exposeBoolean('isWhole', { description: 'True when nothing lies beyond the depth, before or after.' }),
  }),
});

builder.prismaObjectField(Event, 'chain', (t) =>
  t.field({
    type: EventChain,
    description: 'What led to the event and what followed from it, as far as `depth` links away.',
    args: { depth: t.arg.int({ defaultValue: 3, description: `How many links to follow each way: 1 to ${MAX_DEPTH}.` }) },
    select: { slug: true },
    resolve: ({ slug }, { depth }, context, info) => {
      const steps = checkedDepth(depth ?? 3);
      const load = batch(context, info, 'event-chain', (slugs: readonly string[]) => findChains(context, slugs, steps));
      return load(slug);
    },
  }),
);

/** @throws GraphQLError `INVALID_DEPTH`. */
function checkedDepth(depth: number): number {
  if (depth >= 1 && depth <= MAX_DEPTH) return depth;
  const message = `\`depth\` is ${depth}, but a chain is followed 1 to ${MAX_DEPTH} links each way. Ask again from an event at its end.`;
  throw queryError('INVALID_DEPTH', message, { argument: 'depth' });
}

/** The chains of several events in one statement. The distance bounds the walk, so that a circle in the data ends it too. */
async function findChains({ db }: Context, slugs: readonly string[], depth: number): Promise<Chain[]> {
  const rows = await db.$queryRaw<ChainRow[]>`
    WITH RECURSIVE before AS (
      SELECT key AS root, key AS slug, 0 AS distance FROM unnest(${Prisma.sql`${[...slugs]}::text[]`}) AS key
      UNION
      SELECT before.root, link."causeSlug", before.distance + 1
      FROM before JOIN "EventCause" link ON link."effectSlug" = before.slug WHERE before.distance <= ${depth}
    ), after AS (
      SELECT root, slug, distance FROM before WHERE distance = 0
      UNION
      SELECT after.root, link."effectSlug", after.distance + 1
      FROM after JOIN "EventCause" link ON link."causeSlug" = after.slug WHERE after.distance <= ${depth}
    ), chain AS (
      SELECT root, slug, min(distance)::int AS distance
      FROM (SELECT * FROM before UNION ALL SELECT * FROM after) AS both_ways GROUP BY root, slug
    )
    SELECT chain.root, chain.slug, chain.distance, ARRAY(
      SELECT other.slug FROM "EventCause" link JOIN chain other ON other.root = chain.root AND other.slug = link."causeSlug"
      WHERE link."effectSlug" = chain.slug AND other.distance <= ${depth} ORDER BY other.slug
    ) AS causes
    FROM chain JOIN "Event" event ON event.slug = chain.slug
    ORDER BY event."startDate", event.slug`;
  const byRoot = groupBy(rows, ({ root }) => root);
  return slugs.map((slug) => {
    const all = byRoot.get(slug) ?? [];
    const near = all.filter(({ distance }) => distance <= depth);
    return {
      events: near.map((row) => row.slug),
      links: near.flatMap(({ slug: effect, causes }) => causes.map((cause) => ({ cause, effect }))),
      isWhole: near.length === all.length,
    };
  });
}
