import type { z } from 'zod';
import { builder } from '../../../builder.ts';
import { localized, localizedOrNull } from '../../../localized.ts';
import type { quotationShape } from './data.ts';

const OriginalWords = builder.objectRef<{ lang: string; text: string }>('OriginalWords').implement({
  description: 'Words in the language in which they were printed.',
  fields: (t) => ({
    language: t.exposeString('lang', { description: 'BCP 47.' }),
    text: t.exposeString('text', { description: 'The words.' }),
  }),
});

export const Quotation = builder.objectRef<z.output<typeof quotationShape>>('Quotation').implement({
  description: 'A few words of a source that the editors saw. English is what was read, unless there is an original.',
  fields: (t) => ({
    text: t.string(localized('text', 'The words, or their translation, without quotation marks.')),
    original: t.field({
      type: OriginalWords,
      nullable: true,
      description: 'The words as printed. Null when they were read in English.',
      resolve: ({ original }) => original,
    }),
    locator: t.exposeString('locator', { nullable: true, description: 'Where in the source. Null when it is short.' }),
    translator: t.string(localizedOrNull('translator', 'Who put the original into English. Null when there is none.')),
  }),
});
