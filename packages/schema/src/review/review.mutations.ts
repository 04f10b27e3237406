import { admitMutation } from '../attempt/admit.ts';
import { AnswerInput, toAnswer } from '../attempt/answer.type.ts';
import { keyOf } from '../attempt/key-of.ts';
import { QuestionFeedback } from '../attempt/question-feedback.type.ts';
import { builder } from '../builder.ts';
import { ConflictError, ForbiddenError, NotFoundError, RateLimitedError, ValidationError } from '../errors/user-error.ts';
import { answerReviewCard } from './answer-review-card.command.ts';
import { ownCards } from './review.visibility.ts';
import { ReviewCard } from './review-card.type.ts';

builder.relayMutationField(
  'answerReviewCard',
  {
    inputFields: (t) => ({
      cardId: t.id({ required: true, description: 'The card.' }),
      sequence: t.int({ required: true, description: '`sequence` of the card as it was shown.' }),
      version: t.string({ required: true, description: '`version` of the question as it was shown.' }),
      answer: t.field({ type: AnswerInput, required: true, description: 'The whole answer.' }),
    }),
  },
  {
    description:
      'Answers a review card that is due. Right: it comes back later than last time. Not fully right: it comes back within minutes. Safe to repeat.',
    errors: { types: [ValidationError, NotFoundError, ForbiddenError, ConflictError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      const cardId = keyOf(input.cardId, 'ReviewCard');
      const { sequence, version } = input;
      const feedback = await answerReviewCard(context, { cardId, sequence, version, answer: toAnswer(input.answer) });
      return { cardId, feedback };
    },
  },
  {
    description: 'The verdict, and when the card comes back.',
    outputFields: (t) => ({
      feedback: t.field({ type: QuestionFeedback, description: 'The verdict and the key.', resolve: ({ feedback }) => feedback }),
      card: t.prismaField({
        type: ReviewCard,
        description: 'The card with its new date.',
        resolve: (query, { cardId }, _args, context) =>
          context.db.reviewCard.findUniqueOrThrow({ ...query, where: { id: cardId, ...ownCards(context) } }),
      }),
    }),
  },
);
