import { builder } from '../builder.ts';
import { foundOrError } from '../loading/found-or-error.ts';
import { EventConnection, EventOrderEnum, eventConnection } from './event.connection.ts';
import { EventFilter } from './event.filter.ts';
import { Event } from './event.type.ts';

builder.queryFields((t) => ({
  event: t.prismaField({
    type: 'Event',
    nullable: true,
    description: 'The event with this slug. Null, with an error that suggests similar slugs, when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as `1961-treaty-of-friendship`.' }) },
    resolve: (query, _root, { slug }, context) =>
      foundOrError(context, 'Event', slug, context.db.event.findUnique({ ...query, where: { slug } })),
  }),
  events: t.connection(
    {
      type: Event,
      description: 'Events, filtered and sorted.',
      args: {
        filter: t.arg({ type: EventFilter, description: 'Which events; absent: all.' }),
        orderBy: t.arg({ type: EventOrderEnum, defaultValue: 'DATE_ASC', description: 'How they are sorted.' }),
      },
      resolve: (_root, args, context, info) => eventConnection(context, info, args),
    },
    EventConnection,
  ),
}));
