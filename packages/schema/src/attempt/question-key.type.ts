import type { KeyCitation as KeyCitationShape, QuestionKey as QuestionKeyShape } from '@tumen/domain/quiz/question';
import { builder } from '../builder.ts';
import { Event } from '../event/event.type.ts';
import { loadRows, type RowOf } from '../loading/load-row.ts';
import { localized } from '../localized.ts';
import { Source } from '../source/source.type.ts';
import { Answer } from './answer.type.ts';

const OptionRationale = builder.objectRef<QuestionKeyShape['rationales'][number]>('OptionRationale').implement({
  description: 'Why one option is right or wrong.',
  fields: (t) => ({
    optionId: t.exposeID('optionId', { description: 'The option.' }),
    isCorrect: t.exposeBoolean('isCorrect', { description: 'Whether choosing it is right.' }),
    text: t.string(localized('text', 'The reason.')),
  }),
});

type LoadedCitation = Pick<KeyCitationShape, 'locator'> & { readonly source: RowOf<'Source'> };

const KeyCitation = builder.objectRef<LoadedCitation>('KeyCitation').implement({
  description: 'A source on which the key of a question rests.',
  fields: (t) => ({
    locator: t.string({
      nullable: true,
      description: 'Where in the source: "p. 5". Null for the whole of it.',
      resolve: ({ locator }) => locator ?? null,
    }),
    source: t.field({ type: Source, description: 'The source.', resolve: ({ source }) => source }),
  }),
});

/** Kinds of question add the fields that they alone have (`question/kinds/<kind>/type.ts`). */
export const QuestionKey = builder.objectRef<QuestionKeyShape>('QuestionKey').implement({
  description: 'The right answer and its reasons. Reachable only through released feedback.',
  fields: (t) => ({
    answer: t.field({ type: Answer, description: 'The right answer.', resolve: ({ answer }) => answer }),
    explanation: t.string(localized('explanation', 'Why this is the answer.')),
    rationales: t.field({
      type: [OptionRationale],
      description: 'Choice: one for each option, in their order. Else empty.',
      resolve: ({ rationales }) => [...rationales],
    }),
    events: t.field({
      type: [Event],
      description: 'The events that decide the question. One that was removed from the content since is left out.',
      resolve: ({ events }, _args, context, info) => loadRows(context, info, 'Event', events),
    }),
    citations: t.field({
      type: [KeyCitation],
      description: 'The sources on which the answer rests. One that was removed from the content since is left out.',
      resolve: async ({ citations }, _args, context, info) => {
        const slugs = citations.map(({ source }) => source);
        const sources = new Map((await loadRows(context, info, 'Source', slugs, ['source'])).map((row) => [row.slug, row]));
        return citations.flatMap(({ source: slug, locator }) => {
          const source = sources.get(slug);
          return source ? [{ source, ...(locator !== undefined && { locator }) }] : [];
        });
      },
    }),
  }),
});
