import { rowId } from '../attempt/attempt.visibility.ts';
import { builder } from '../builder.ts';
import { ownCards } from './review.visibility.ts';
import { reviewQuestionLoader, toReviewQuestion } from './review-question.ts';
import { ReviewQuestion } from './review-question.type.ts';

const ReviewStateEnum = builder.enumType('ReviewState', {
  description: 'How well something is known that once was wrong.',
  values: {
    LEARNING: { description: 'Not right twice in a row yet: it comes back after minutes.' },
    REVIEW: { description: 'Learned: it comes back after days, each time later.' },
    RELEARNING: { description: 'Learned once and forgotten: it comes back after minutes.' },
  } as const,
});

export const ReviewCard = builder.prismaNode('ReviewCard', {
  nullable: true,
  description:
    'Something that you got wrong in a quiz, and when you are asked again. The question is drawn anew each time from the content as it is then, so that a correction reaches it.',
  id: { field: 'id' },
  findUnique: (id, context) => ({ id: rowId(id), ...ownCards(context) }),
  fields: (t) => ({
    state: t.expose('state', { type: ReviewStateEnum, description: 'How well you know it.' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'When you are asked again.' }),
    lapses: t.exposeInt('lapses', { description: 'How often you forgot it after you had learned it.' }),
    sequence: t.int({
      description: 'The number of the next answer: give it to `answerReviewCard`, so that a double click counts once.',
      resolve: ({ reviews }) => reviews + 1,
    }),
    question: t.field({
      type: ReviewQuestion,
      nullable: true,
      description: 'The question. Null before the card is due, and when the content does not carry it any more.',
      resolve: async (card, _args, context) => {
        if (card.dueAt > context.now()) return null;
        const question = await reviewQuestionLoader(context)({ card, sequence: card.reviews + 1 });
        return question && toReviewQuestion(question);
      },
    }),
  }),
});
