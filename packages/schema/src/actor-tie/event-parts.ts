import { Prisma } from '@tumen/database/client';
import type { EventPart } from '@tumen/domain/actor-ties';
import type { Context } from '../context.ts';
import { queryError } from '../errors/query-error.ts';
import { type EventFilterInput, eventConditions } from '../event/event.filter.ts';

/** A network of more events than this is no picture and no list, but a load. */
const MOST_EVENTS = 2000;

/** An `EventPart` as columns of `"Event" e` and `"Participation" p`. */
export const EVENT_PART = Prisma.sql`e.slug AS event, e.kind AS "eventKind", p."actorSlug" AS actor, p.role, ARRAY(
  SELECT s.slug FROM "Actor" s WHERE s.kind = 'STATE' AND (s.slug = p."actorSlug" OR EXISTS (
    SELECT 1 FROM "Affiliation" x WHERE x."memberSlug" = p."actorSlug" AND x."bodySlug" = s.slug))) AS states`;

/**
 * Who took part, and how, in the events of a filter, in the order of the events. With `of`, only in those of this actor.
 *
 * @throws GraphQLError `TOO_MANY_EVENTS`; `INVALID_DATE` as the filter does.
 */
export async function loadEventParts(context: Context, filter: EventFilterInput, of: string | null): Promise<EventPart[]> {
  const conditions = [
    ...eventConditions(filter),
    ...(of === null
      ? []
      : [Prisma.sql`EXISTS (SELECT 1 FROM "Participation" x WHERE x."eventSlug" = e.slug AND x."actorSlug" = ${of})`]),
  ];
  const where = conditions.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}`;
  const parts = await context.db.$queryRaw<EventPart[]>`
    SELECT ${EVENT_PART}
    FROM (SELECT e.slug, e.kind, e."startDate" FROM "Event" e ${where} ORDER BY e."startDate", e.slug LIMIT ${MOST_EVENTS + 1}) e
      JOIN "Participation" p ON p."eventSlug" = e.slug
    ORDER BY e."startDate", e.slug, p.position`;
  if (new Set(parts.map(({ event }) => event)).size <= MOST_EVENTS) return parts;
  const message = `The filter leaves more than ${MOST_EVENTS} events. Narrow it: a shorter span with \`from\` and \`to\`, a theme, an actor.`;
  throw queryError('TOO_MANY_EVENTS', message, { argument: 'filter' });
}
