/** What all questions have in common, in an attempt or in a lesson. */
import type { QuestionOption as Option, QuestionKind } from '@tumen/domain/quiz/question';
import { builder } from '../builder.ts';
import { localized } from '../localized.ts';
import { described } from '../vocabulary.ts';

export const QuestionKindEnum = builder.enumType('QuestionKind', {
  description: 'How a question is answered.',
  values: described<QuestionKind>({
    SINGLE_CHOICE: 'By choosing the one right option.',
    MULTIPLE_RESPONSE: 'By choosing all right options and no other.',
    ORDERING: 'By putting the options into order.',
    MATCHING: 'By giving each option its target.',
    NUMERIC: 'By a number.',
  }),
});

export const QuestionOption = builder.objectRef<Option>('QuestionOption').implement({
  description: 'Something to choose, to order or to match.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque, and meaningful within its question only. It tells nothing about the key.' }),
    text: t.string(localized('text', 'What it says.')),
  }),
});
