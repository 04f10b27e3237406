import { localize } from '@tumen/domain/localized-text';
import { toPublicQuestion } from '@tumen/domain/quiz/public-question';
import type { PublicQuestion } from '@tumen/domain/quiz/question';
import { builder } from '../builder.ts';
import { localeArgs, localizeOrNull } from '../localized.ts';
import { putCheckQuestion } from './check-question.ts';
import { listOptions, QuestionKindEnum, QuestionOption } from './question.type.ts';

/** The key is dropped here: nothing below can reach it. */
function view(data: unknown): PublicQuestion {
  return toPublicQuestion(putCheckQuestion(data));
}

export const CheckQuestion = builder.prismaNode('Question', {
  nullable: true,
  name: 'CheckQuestion',
  description: 'A check for understanding inside a lesson: what a student may see. Its key is released by `answerCheck`.',
  id: { field: 'slug' },
  // A practice question is no check: its id opens nothing.
  findUnique: (slug) => ({ slug, usage: 'CHECK' }),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key: give it to `answerCheck`.' }),
    kind: t.field({ type: QuestionKindEnum, description: 'How it is answered.', resolve: ({ data }) => view(data).kind }),
    prompt: t.string({
      description: 'The question.',
      args: localeArgs,
      resolve: ({ data }, { locale }) => localize(view(data).prompt, locale ?? 'en'),
    }),
    options: t.field({
      type: [QuestionOption],
      description: 'Choice: the options. Ordering: the items, shuffled. Matching: the left side. Numeric: empty.',
      args: localeArgs,
      resolve: ({ data }, { locale }) => listOptions(view(data).options, locale),
    }),
    targets: t.field({
      type: [QuestionOption],
      description: 'Matching: the right side. Empty otherwise.',
      args: localeArgs,
      resolve: ({ data }, { locale }) => listOptions(view(data).targets, locale),
    }),
    unit: t.string({
      description: 'Numeric: what is counted. Null otherwise.',
      nullable: true,
      args: localeArgs,
      resolve: ({ data }, { locale }) => localizeOrNull(view(data).unit, locale),
    }),
  }),
});
