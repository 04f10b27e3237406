/** What stands around the blocks of a lesson: how it begins, its gist in plain words, and what to read next. */
import { z } from 'zod';
import { builder } from '../builder.ts';
import { localized, localizedOrNull } from '../localized.ts';
import { textShape } from './blocks/block.ts';
import { CitedPlace, citedPlaceShape } from './cited-place.ts';
import { Lesson } from './lesson.type.ts';
import { sourceField } from './source-field.ts';

const warmUpShape = z.object({ text: textShape, prompt: textShape, cite: z.array(citedPlaceShape) });
const readingShape = z.object({ source: z.string(), note: textShape });

const LessonWarmUp = builder.objectRef<z.output<typeof warmUpShape>>('LessonWarmUp').implement({
  description: 'The first five minutes of a lesson: one line that makes curious, and what to do with it.',
  fields: (t) => ({
    text: t.string(localized('text', 'The line, number or contradiction.')),
    prompt: t.string(localized('prompt', 'What the class does with it.')),
    citations: t.field({ type: [CitedPlace], description: 'On what it rests: at least one.', resolve: ({ cite }) => cite }),
  }),
});

const FurtherReading = builder.objectRef<z.output<typeof readingShape>>('FurtherReading').implement({
  description: 'A work to read after the lesson.',
  fields: (t) => ({
    source: t.field(sourceField('The work.')),
    note: t.string(localized('note', 'Why one would read it.')),
  }),
});

builder.prismaObjectFields(Lesson, (t) => ({
  warmUp: t.field({
    type: LessonWarmUp,
    nullable: true,
    description: 'How the lesson begins. Null while it is in preparation.',
    resolve: ({ warmUp }) => (warmUp === null ? null : warmUpShape.parse(warmUp)),
  }),
  simpleSummary: t.string(
    localizedOrNull('simpleSummary', 'The lesson in some hundred plain words (CEFR B1). Null while it is in preparation.'),
  ),
  furtherReading: t.field({
    type: [FurtherReading],
    description: 'What to read next.',
    resolve: ({ furtherReading }) => z.array(readingShape).parse(furtherReading),
  }),
}));
