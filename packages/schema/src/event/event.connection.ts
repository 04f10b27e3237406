import { Prisma } from '@tumen/database/client';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { queryError } from '../errors/query-error.ts';
import { rowLoader } from '../loading/load-row.ts';
import { type KeysetOrder, keysetConnection } from '../relay/keyset-connection.ts';
import type { PageArguments } from '../relay/page-window.ts';
import { relevanceOrder } from '../search/relevance-order.ts';
import { checkEventSlugs, type EventFilterInput, eventConditions } from './event.filter.ts';
import { Event } from './event.type.ts';

export const EventConnection = builder.connectionObject({
  type: Event,
  name: 'EventConnection',
  description: 'A page of events.',
});

export const EventOrderEnum = builder.enumType('EventOrder', {
  description: 'How events are sorted.',
  values: {
    DATE_ASC: { description: 'Oldest first.' },
    DATE_DESC: { description: 'Newest first.' },
    RELEVANCE: { description: 'Best match with `filter.text` first. Only together with it.' },
  } as const,
});

export type EventOrder = typeof EventOrderEnum.$inferType;

export type EventListArguments = PageArguments & {
  readonly filter?: EventFilterInput | null | undefined;
  readonly orderBy?: EventOrder | null | undefined;
};

const dateKeys = [
  { column: Prisma.sql`e."startDate"`, type: 'date' },
  { column: Prisma.sql`e.slug`, type: 'text' },
] as const;

/**
 * Answers a list of events: all of them, or those of `parent`, whose condition is written on `"Event" e` and `parent.key`.
 *
 * @throws GraphQLError as the filter and the page arguments do; `INVALID_ORDER` for relevance without a text.
 */
export async function eventConnection(
  context: Context,
  info: GraphQLResolveInfo,
  args: EventListArguments,
  parent?: { readonly key: string; readonly condition: Prisma.Sql },
) {
  const filter = args.filter ?? {};
  const connection = keysetConnection({
    context,
    info,
    args,
    from: Prisma.sql`"Event" e`,
    id: Prisma.sql`e.slug`,
    order: eventOrder(args.orderBy ?? 'DATE_ASC', filter.text),
    where: eventConditions(filter),
    ...(parent && { parent }),
    load: rowLoader(context, info, 'Event', ['edges', 'node']),
  });
  await checkEventSlugs(context, filter);
  return connection;
}

function eventOrder(orderBy: EventOrder, text: string | null | undefined): KeysetOrder {
  if (orderBy !== 'RELEVANCE') return { name: `Event.${orderBy}`, isDescending: orderBy === 'DATE_DESC', keys: dateKeys };
  if (typeof text === 'string' && text.trim() !== '') return relevanceOrder('EVENT', text, Prisma.sql`e.slug`);
  const message = '`orderBy: RELEVANCE` needs a `filter.text` to be relevant to. Give one, or order by date.';
  throw queryError('INVALID_ORDER', message, { argument: 'orderBy' });
}
