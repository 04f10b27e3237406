import type { z } from 'zod';
import { builder } from '../../../builder.ts';
import { localized, localizedOrNull } from '../../../localized.ts';
import { ReadingEnum } from '../../../vocabulary.ts';
import { sourceField } from '../../source-field.ts';
import type { readingShape, statementShape } from './data.ts';

const SourceReading = builder.objectRef<z.output<typeof readingShape>>('SourceReading').implement({
  description: 'What one source makes of a claim, as the editors read it.',
  fields: (t) => ({
    source: t.field(sourceField('The source.')),
    reading: t.expose('reading', { type: ReadingEnum, description: 'Whether it bears the claim out.' }),
    note: t.string(localizedOrNull('note', 'What it says instead, or how. Null when the reading says it all.')),
  }),
});

export const WorkshopStatement = builder.objectRef<z.output<typeof statementShape>>('WorkshopStatement').implement({
  description: 'A claim on which the sources of a workshop are tried against one another.',
  fields: (t) => ({
    text: t.string(localized('text', 'The claim; it need not be true.')),
    readings: t.field({
      type: [SourceReading],
      description: 'One for each source of the workshop: the answer that students are to find.',
      resolve: ({ readings }) => readings,
    }),
  }),
});
