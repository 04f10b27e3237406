import { z } from 'zod';
import { builder } from '../../../builder.ts';
import { Event } from '../../../event/event.type.ts';
import { Indicator } from '../../../indicator/indicator.type.ts';
import { loadRows } from '../../../loading/load-row.ts';
import { captionField, LessonBlock } from '../block.ts';

const chartShape = z.object({ indicators: z.array(z.string()), annotations: z.array(z.string()) });

builder.prismaNode('LessonBlock', {
  nullable: true,
  variant: 'ChartBlock',
  description: 'Time series as a chart.',
  interfaces: [LessonBlock],
  id: { field: 'id' },
  fields: (t) => ({
    caption: t.string(captionField),
    indicators: t.field({
      type: [Indicator],
      description: 'The series: at least one.',
      resolve: ({ data }, _args, context, info) => loadRows(context, info, 'Indicator', chartShape.parse(data).indicators),
    }),
    annotations: t.field({
      type: [Event],
      description: 'Events that explain the curve.',
      resolve: ({ data }, _args, context, info) => loadRows(context, info, 'Event', chartShape.parse(data).annotations),
    }),
  }),
});
