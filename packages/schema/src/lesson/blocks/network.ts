import { Actor } from '../../actor/actor.type.ts';
import { builder } from '../../builder.ts';
import { Event } from '../../event/event.type.ts';
import { loadRows, rowLoader } from '../../loading/load-row.ts';
import { required } from '../../loading/required.ts';
import { findTies, type ActorTie as Tie } from '../actor-ties.ts';
import { scopeActors, scopeParticipations } from '../scope.ts';
import { captionField, LessonBlock } from './block.ts';

const ActorTie = builder.objectRef<Tie>('ActorTie').implement({
  description: 'Two actors and the events of the lesson in which both took part.',
  fields: (t) => ({
    a: t.field({
      type: Actor,
      description: 'One of the two.',
      resolve: async ({ a }, _args, context, info) => required(await rowLoader(context, info, 'Actor')(a), `the actor ${a}`),
    }),
    b: t.field({
      type: Actor,
      description: 'The other.',
      resolve: async ({ b }, _args, context, info) => required(await rowLoader(context, info, 'Actor')(b), `the actor ${b}`),
    }),
    events: t.field({
      type: [Event],
      description: 'What joins them, oldest first: at least one event.',
      resolve: ({ events }, _args, context, info) => loadRows(context, info, 'Event', events),
    }),
  }),
});

builder.prismaNode('LessonBlock', {
  nullable: true,
  variant: 'NetworkBlock',
  description: 'The actors of the lesson, joined where they took part in the same event.',
  interfaces: [LessonBlock],
  id: { field: 'id' },
  fields: (t) => ({
    caption: t.string(captionField),
    actors: t.field({
      type: [Actor],
      description: 'Who took part in the events of the lesson, the most frequent first.',
      resolve: async ({ lessonSlug }, _args, context, info) =>
        loadRows(context, info, 'Actor', await scopeActors(context, lessonSlug)),
    }),
    ties: t.field({
      type: [ActorTie],
      description: 'The pairs that met, the most frequent first.',
      resolve: async ({ lessonSlug }, _args, context) => findTies(await scopeParticipations(context, lessonSlug)),
    }),
  }),
});
