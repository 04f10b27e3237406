/** How hard a lesson is to read, as it was measured at import. */
import { LOCALES, type Locale } from '@tumen/domain/localized-text';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { LocaleEnum, localeArgs } from '../localized.ts';
import { Lesson } from './lesson.type.ts';

const measureShape = z.object({
  words: z.number(),
  sentences: z.number(),
  wordsPerSentence: z.number(),
  syllablesPerWord: z.number(),
  grade: z.number().nullable(),
  minutes: z.number(),
});
const levelsShape = z.partialRecord(
  z.enum(LOCALES),
  z.object({ text: measureShape.optional(), summary: measureShape.optional() }),
);

type Measured = z.output<typeof measureShape> & { language: Locale };

const ReadingLevel = builder.objectRef<Measured>('ReadingLevel').implement({
  description:
    'What can be counted of how hard a text is to read; not a certified level of any scale. The formulas and their sources stand in packages/domain/src/reading.',
  fields: (t) => ({
    language: t.expose('language', {
      type: LocaleEnum,
      description: 'The language of the text that was measured: English where there is no translation.',
    }),
    words: t.exposeInt('words', { description: 'Words; in Korean eojeol.' }),
    sentences: t.exposeInt('sentences', { description: 'Sentences.' }),
    wordsPerSentence: t.exposeFloat('wordsPerSentence', { description: 'The mean length of a sentence in words.' }),
    syllablesPerWord: t.exposeFloat('syllablesPerWord', {
      description: 'The mean length of a word in syllables; in English estimated.',
    }),
    grade: t.exposeFloat('grade', {
      nullable: true,
      description:
        'The Flesch–Kincaid grade, a year of an American school. Null where no established formula exists: Korean and Russian.',
    }),
    minutes: t.exposeFloat('minutes', {
      description: 'How long an adult reads it silently in the first language, in minutes: 238 English words a minute.',
    }),
  }),
});

builder.prismaObjectFields(Lesson, (t) => ({
  readingLevel: t.field({
    type: ReadingLevel,
    nullable: true,
    args: localeArgs,
    description: 'How hard its text is to read. Null while it is in preparation.',
    resolve: ({ readingLevels }, { locale }) => pick(readingLevels, 'text', locale),
  }),
  summaryReadingLevel: t.field({
    type: ReadingLevel,
    nullable: true,
    args: localeArgs,
    description: 'How hard its summary in plain words is to read. Null where there is none.',
    resolve: ({ readingLevels }, { locale }) => pick(readingLevels, 'summary', locale),
  }),
}));

/** The measure in the language, or that of the English text which stands in for it. */
function pick(readingLevels: unknown, part: 'text' | 'summary', locale: Locale | null | undefined): Measured | null {
  const levels = levelsShape.parse(readingLevels);
  for (const language of [locale ?? 'en', 'en'] as const) {
    const measure = levels[language]?.[part];
    if (measure) return { ...measure, language };
  }
  return null;
}
