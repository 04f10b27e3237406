/** The lists of events below other objects. */
import { Prisma } from '@tumen/database/client';
import { Actor } from '../actor/actor.type.ts';
import { builder } from '../builder.ts';
import { Period } from '../period/period.type.ts';
import { Place } from '../place/place.type.ts';
import { Source } from '../source/source.type.ts';
import { EventConnection, EventOrderEnum, eventConnection } from './event.connection.ts';
import { EventFilter } from './event.filter.ts';
import { Event } from './event.type.ts';

const IN_PERIOD = Prisma.sql`e."periodSlug" = parent.key`;
const WITH_ACTOR = Prisma.sql`e.slug IN (SELECT x."eventSlug" FROM "Participation" x WHERE x."actorSlug" = parent.key)`;
const AT_PLACE = Prisma.sql`e.slug IN (SELECT x."eventSlug" FROM "EventPlace" x WHERE x."placeSlug" = parent.key)`;
const CITING_SOURCE = Prisma.sql`e.slug IN (
  SELECT f."eventSlug" FROM "Citation" c JOIN "Fact" f ON f.id = c."factId" WHERE c."sourceSlug" = parent.key)`;

const listArgs = builder.args((t) => ({
  filter: t.field({ type: EventFilter, description: 'Which of them; absent: all.' }),
  orderBy: t.field({ type: EventOrderEnum, defaultValue: 'DATE_ASC', description: 'How they are sorted.' }),
}));

builder.prismaObjectField(Period, 'events', (t) =>
  t.connection(
    {
      type: Event,
      description: 'The events of the period.',
      args: listArgs,
      resolve: ({ slug }, args, context, info) => eventConnection(context, info, args, { key: slug, condition: IN_PERIOD }),
    },
    EventConnection,
  ),
);

builder.prismaObjectField(Actor, 'events', (t) =>
  t.connection(
    {
      type: Event,
      description: 'The events in which the actor took part.',
      args: listArgs,
      resolve: ({ slug }, args, context, info) => eventConnection(context, info, args, { key: slug, condition: WITH_ACTOR }),
    },
    EventConnection,
  ),
);

builder.prismaObjectField(Place, 'events', (t) =>
  t.connection(
    {
      type: Event,
      description: 'The events that took place there, oldest first.',
      resolve: ({ slug }, args, context, info) => eventConnection(context, info, args, { key: slug, condition: AT_PLACE }),
    },
    EventConnection,
  ),
);

builder.prismaObjectField(Source, 'events', (t) =>
  t.connection(
    {
      type: Event,
      description: 'The events of which a fact cites the source, oldest first.',
      resolve: ({ slug }, args, context, info) => eventConnection(context, info, args, { key: slug, condition: CITING_SOURCE }),
    },
    EventConnection,
  ),
);
