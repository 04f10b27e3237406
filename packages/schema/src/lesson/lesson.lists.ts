import { Prisma } from '@tumen/database/client';
import { builder } from '../builder.ts';
import { EventConnection, EventOrderEnum, eventConnection } from '../event/event.connection.ts';
import { Event } from '../event/event.type.ts';
import { loadRows } from '../loading/load-row.ts';
import { Source } from '../source/source.type.ts';
import { citedSources } from './cited-sources.ts';
import { Lesson } from './lesson.type.ts';
import { IN_SCOPE } from './scope.ts';

const OF_LESSON = Prisma.sql`EXISTS (SELECT 1 FROM "Lesson" l WHERE l.slug = parent.key AND ${IN_SCOPE})`;

builder.prismaObjectFields(Lesson, (t) => ({
  events: t.connection(
    {
      type: Event,
      description: 'The events the lesson is about.',
      args: {
        orderBy: t.arg({ type: EventOrderEnum, defaultValue: 'DATE_ASC', description: 'How they are sorted: by date only.' }),
      },
      resolve: ({ slug }, args, context, info) => eventConnection(context, info, args, { key: slug, condition: OF_LESSON }),
    },
    EventConnection,
  ),
  sources: t.field({
    type: [Source],
    description: 'Each source that the prose and the workshops cite, once, in order: the numbering of the notes.',
    select: { blocks: { orderBy: { position: 'asc' } } },
    resolve: ({ blocks }, _args, context, info) => loadRows(context, info, 'Source', citedSources(blocks)),
  }),
}));
