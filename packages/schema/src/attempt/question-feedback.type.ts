import type { QuestionKey as QuestionKeyShape, QuestionKind } from '@tumen/domain/quiz/question';
import { scoringNote } from '@tumen/domain/quiz/scoring/scoring-note';
import { builder } from '../builder.ts';
import { localeArgs } from '../localized.ts';
import { QuestionKey } from './question-key.type.ts';
import type { Marking } from './stored.ts';

/** `fraction` is 0 to 1, or null while a teacher has to mark the answer. The rest concerns attempts at assignments. */
export type Feedback = {
  readonly kind: QuestionKind;
  readonly fraction: number | null;
  readonly key: QuestionKeyShape;
  readonly isDropped?: boolean;
  readonly marking?: Marking | null;
};

const RubricMark = builder.objectRef<{ readonly criterion: string; readonly points: number }>('RubricMark').implement({
  description: 'What a teacher gave by one line of a rubric.',
  fields: (t) => ({
    criterion: t.exposeString('criterion', { description: 'The `name` of the criterion.' }),
    points: t.exposeInt('points', { description: 'The points of the level that the text meets.' }),
  }),
});

export const QuestionFeedback = builder.objectRef<Feedback>('QuestionFeedback').implement({
  description: 'The verdict on an answer, with the key.',
  fields: (t) => ({
    fraction: t.exposeFloat('fraction', {
      nullable: true,
      description: 'The share of its points that was earned, 0 to 1. Null while a teacher has to mark the answer.',
    }),
    isCorrect: t.boolean({ description: 'True when the answer is fully right.', resolve: ({ fraction }) => fraction === 1 }),
    isDropped: t.boolean({
      description: 'True when the question does not count, for anybody in the class: its teacher took it out.',
      resolve: ({ isDropped = false }) => isDropped,
    }),
    comment: t.string({
      nullable: true,
      description: 'What the teacher wrote to the answer. Null when they wrote nothing.',
      resolve: ({ marking }) => marking?.comment || null,
    }),
    rubricMarks: t.field({
      type: [RubricMark],
      description: 'Essay: what the teacher gave by the rubric. Empty until it is marked, and for other kinds.',
      resolve: ({ marking }) => Object.entries(marking?.points ?? {}).map(([criterion, points]) => ({ criterion, points })),
    }),
    key: t.field({ type: QuestionKey, description: 'The right answer and its reasons.', resolve: ({ key }) => key }),
    scoring: t.string({
      description: 'How answers of this kind are scored, in a sentence.',
      args: localeArgs,
      resolve: ({ kind }, { locale }) => scoringNote(kind)[locale ?? 'en'],
    }),
  }),
});
