import { builder } from '../../../builder.ts';
import { loadRows } from '../../../loading/load-row.ts';
import { Source } from '../../../source/source.type.ts';
import { scopeSources } from '../../scope.ts';
import { LessonBlock } from '../block.ts';

builder.prismaNode('LessonBlock', {
  nullable: true,
  variant: 'SourcesBlock',
  description: 'The sources of the lesson, for further reading.',
  interfaces: [LessonBlock],
  id: { field: 'id' },
  fields: (t) => ({
    sources: t.field({
      type: [Source],
      description: 'The sources that the facts of its events cite, by title.',
      resolve: async ({ lessonSlug }, _args, context, info) =>
        loadRows(context, info, 'Source', await scopeSources(context, lessonSlug)),
    }),
  }),
});
