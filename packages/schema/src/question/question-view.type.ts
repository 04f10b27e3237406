import { isTranslated } from '@tumen/domain/localized-text';
import { toPublicQuestion } from '@tumen/domain/quiz/public-question';
import type { PublicQuestion } from '@tumen/domain/quiz/question';
import { readView } from '../attempt/stored.ts';
import { builder } from '../builder.ts';
import { localeArgs, localizeOrNull } from '../localized.ts';
import { putCheckQuestion } from './check-question.ts';
import { listOptions, QuestionKindEnum, QuestionOption } from './question.type.ts';

/** A row that shows a question: one put to somebody, whose view is stored, or a curated one of a lesson. */
type QuestionRow = { readonly view: unknown } | { readonly data: unknown };

/** What a student may see of the question; its key is not in it. */
export function viewOf(row: QuestionRow): PublicQuestion {
  return 'view' in row ? readView(row.view) : toPublicQuestion(putCheckQuestion(row.data));
}

/** Kinds of question add the fields that they alone have (`kinds/<kind>/type.ts`). */
export const QuestionView = builder.interfaceRef<QuestionRow>('QuestionView').implement({
  description: 'What may be seen of a question before its key is released.',
  fields: (t) => ({
    kind: t.field({
      type: QuestionKindEnum,
      description: 'How the question is answered.',
      resolve: (row) => viewOf(row).kind,
    }),
    prompt: t.string({
      description: 'The question.',
      args: localeArgs,
      resolve: (row, { locale }) => localizeOrNull(viewOf(row).prompt, locale) ?? '',
    }),
    translated: t.boolean({
      description: 'True when prompt, options and targets exist in the language asked for; false when English stands in for it.',
      args: localeArgs,
      resolve: (row, { locale }) => textsOf(viewOf(row)).every((text) => isTranslated(text, locale ?? 'en')),
    }),
    hint: t.string({
      nullable: true,
      description: 'A help that costs nothing. Null when there is none.',
      args: localeArgs,
      resolve: (row, { locale }) => localizeOrNull(viewOf(row).hint, locale),
    }),
    options: t.field({
      type: [QuestionOption],
      description: 'Choice: the options. Ordering: the items, shuffled. Matching and placement: the left side. Else empty.',
      args: localeArgs,
      resolve: (row, { locale }) => listOptions(viewOf(row).options, locale),
    }),
    targets: t.field({
      type: [QuestionOption],
      description: 'Matching: the right side. Placement: the periods, in the order of time. Else empty.',
      args: localeArgs,
      resolve: (row, { locale }) => listOptions(viewOf(row).targets, locale),
    }),
  }),
});

function textsOf({ prompt, options, targets }: PublicQuestion) {
  return [prompt, ...options.map(({ text }) => text), ...targets.map(({ text }) => text)];
}
