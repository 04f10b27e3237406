/** What all questions have in common, in an attempt or in a lesson. */
import { type Locale, localize } from '@tumen/domain/localized-text';
import type { QuestionOption as Option, QuestionKind } from '@tumen/domain/quiz/question';
import { KIND_DESCRIPTIONS } from '../../generated/question-kind-descriptions.ts';
import { builder } from '../builder.ts';
import { LocaleEnum } from '../localized.ts';
import { described } from '../vocabulary.ts';

export const QuestionKindEnum = builder.enumType('QuestionKind', {
  description: 'How a question is answered.',
  values: described<QuestionKind>(KIND_DESCRIPTIONS),
});

/** An option as an answer lists it: with the language that was asked for the whole list. */
type ListedOption = Option & { readonly locale?: Locale };

export const QuestionOption = builder.objectRef<ListedOption>('QuestionOption').implement({
  description: 'Something to choose, to order or to match.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque, and meaningful within its question only. It tells nothing about the key.' }),
    text: t.string({
      description: 'What it says.',
      args: { locale: t.arg({ type: LocaleEnum, description: 'The language wanted; absent: the one asked for the list.' }) },
      resolve: (option, { locale }) => localize(option.text, locale ?? option.locale ?? 'en'),
    }),
  }),
});

/** The options of a field with the argument `locale`. */
export function listOptions(options: readonly Option[], locale: Locale | null | undefined): ListedOption[] {
  return options.map((option) => ({ ...option, locale: locale ?? 'en' }));
}
