import { findActorTies } from '@tumen/domain/actor-ties';
import { Actor } from '../../../actor/actor.type.ts';
import { ActorTie } from '../../../actor-tie/actor-tie.type.ts';
import { builder } from '../../../builder.ts';
import { loadRows } from '../../../loading/load-row.ts';
import { scopeActors, scopeParticipations } from '../../scope.ts';
import { captionField, LessonBlock } from '../block.ts';

builder.prismaNode('LessonBlock', {
  nullable: true,
  variant: 'NetworkBlock',
  description: 'The actors of the lesson and what joins them in its events.',
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
      description: 'What joins them, the pairs with the most events first, as `actorTies` finds it.',
      resolve: async ({ lessonSlug }, _args, context) => findActorTies(await scopeParticipations(context, lessonSlug)),
    }),
  }),
});
