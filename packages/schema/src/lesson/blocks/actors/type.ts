import { Actor } from '../../../actor/actor.type.ts';
import { builder } from '../../../builder.ts';
import { loadRows } from '../../../loading/load-row.ts';
import { scopeActors } from '../../scope.ts';
import { LessonBlock } from '../block.ts';

builder.prismaNode('LessonBlock', {
  nullable: true,
  variant: 'ActorsBlock',
  description: 'The people and bodies of the lesson.',
  interfaces: [LessonBlock],
  id: { field: 'id' },
  fields: (t) => ({
    actors: t.field({
      type: [Actor],
      description: 'Who took part in the events of the lesson, the most frequent first.',
      resolve: async ({ lessonSlug }, _args, context, info) =>
        loadRows(context, info, 'Actor', await scopeActors(context, lessonSlug)),
    }),
  }),
});
