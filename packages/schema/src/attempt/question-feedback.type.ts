import type { QuestionKey as QuestionKeyShape, QuestionKind } from '@tumen/domain/quiz/question';
import { scoringNote } from '@tumen/domain/quiz/scoring/scoring-note';
import { builder } from '../builder.ts';
import { localeArgs } from '../localized.ts';
import { QuestionKey } from './question-key.type.ts';

/** `fraction` is 0 to 1, or null while a teacher has to mark the answer. */
export type Feedback = { readonly kind: QuestionKind; readonly fraction: number | null; readonly key: QuestionKeyShape };

export const QuestionFeedback = builder.objectRef<Feedback>('QuestionFeedback').implement({
  description: 'The verdict on an answer, with the key.',
  fields: (t) => ({
    fraction: t.exposeFloat('fraction', {
      nullable: true,
      description: 'The share of its points that was earned, 0 to 1. Null while a teacher has to mark the answer.',
    }),
    isCorrect: t.boolean({ description: 'True when the answer is fully right.', resolve: ({ fraction }) => fraction === 1 }),
    key: t.field({ type: QuestionKey, description: 'The right answer and its reasons.', resolve: ({ key }) => key }),
    scoring: t.string({
      description: 'How answers of this kind are scored, in a sentence.',
      args: localeArgs,
      resolve: ({ kind }, { locale }) => scoringNote(kind)[locale ?? 'en'],
    }),
  }),
});
