import { builder } from '../../../builder.ts';
import { loadRows } from '../../../loading/load-row.ts';
import { Term } from '../../../term/term.type.ts';
import { LessonBlock } from '../block.ts';
import { vocabularyShape } from './data.ts';

builder.prismaNode('LessonBlock', {
  nullable: true,
  variant: 'VocabularyBlock',
  description: 'Words to know for the lesson.',
  interfaces: [LessonBlock],
  id: { field: 'id' },
  fields: (t) => ({
    terms: t.field({
      type: [Term],
      description: 'The glossary entries: at least one.',
      resolve: ({ data }, _args, context, info) => loadRows(context, info, 'Term', vocabularyShape.parse(data).terms),
    }),
  }),
});
