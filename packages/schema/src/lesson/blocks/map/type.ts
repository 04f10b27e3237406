import { groupBy } from '@tumen/domain/group-by';
import { z } from 'zod';
import { builder } from '../../../builder.ts';
import { Event } from '../../../event/event.type.ts';
import { loadRows, rowLoader } from '../../../loading/load-row.ts';
import { required } from '../../../loading/required.ts';
import { Place } from '../../../place/place.type.ts';
import { Route } from '../../../route/route.type.ts';
import { scopePlaces } from '../../scope.ts';
import { captionField, LessonBlock } from '../block.ts';

const mapShape = z.object({ routes: z.array(z.string()).default([]) });

const MapPlace = builder.objectRef<{ readonly place: string; readonly events: readonly string[] }>('MapPlace').implement({
  description: 'A place on the map of a lesson.',
  fields: (t) => ({
    place: t.field({
      type: Place,
      description: 'The place.',
      resolve: async ({ place }, _args, context, info) =>
        required(await rowLoader(context, info, 'Place')(place), `the place ${place}`),
    }),
    events: t.field({
      type: [Event],
      description: 'The events of the lesson that took place there, oldest first: at least one.',
      resolve: ({ events }, _args, context, info) => loadRows(context, info, 'Event', events),
    }),
  }),
});

builder.prismaNode('LessonBlock', {
  nullable: true,
  variant: 'MapBlock',
  description: 'The events of the lesson on a map.',
  interfaces: [LessonBlock],
  id: { field: 'id' },
  fields: (t) => ({
    caption: t.string(captionField),
    places: t.field({
      type: [MapPlace],
      description: 'Where the events took place, in the order of the first event at each.',
      resolve: async ({ lessonSlug }, _args, context) => {
        const byPlace = groupBy(await scopePlaces(context, lessonSlug), ({ place }) => place);
        return [...byPlace].map(([place, found]) => ({ place, events: found.map(({ event }) => event) }));
      },
    }),
    routes: t.field({
      type: [Route],
      description: 'Railways, pipelines and journeys of which the lesson speaks.',
      resolve: ({ data }, _args, context, info) => loadRows(context, info, 'Route', mapShape.parse(data).routes),
    }),
  }),
});
