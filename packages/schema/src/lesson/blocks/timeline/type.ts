import { z } from 'zod';
import { builder } from '../../../builder.ts';
import { Event } from '../../../event/event.type.ts';
import { loadRows } from '../../../loading/load-row.ts';
import { scopeEvents } from '../../scope.ts';
import { LessonBlock } from '../block.ts';

const timelineShape = z.object({ highlights: z.array(z.string()) });

builder.prismaNode('LessonBlock', {
  nullable: true,
  variant: 'TimelineBlock',
  description: 'The events of the lesson on a line of time.',
  interfaces: [LessonBlock],
  id: { field: 'id' },
  fields: (t) => ({
    events: t.field({
      type: [Event],
      description: 'The events of the lesson, oldest first.',
      resolve: async ({ lessonSlug }, _args, context, info) =>
        loadRows(context, info, 'Event', await scopeEvents(context, lessonSlug)),
    }),
    highlights: t.field({
      type: [Event],
      description: 'The events to which the lesson draws attention.',
      resolve: ({ data }, _args, context, info) => loadRows(context, info, 'Event', timelineShape.parse(data).highlights),
    }),
  }),
});
