import { admitMutation } from '../attempt/admit.ts';
import { AnswerInput, toAnswer } from '../attempt/answer.type.ts';
import { QuestionFeedback } from '../attempt/question-feedback.type.ts';
import { builder } from '../builder.ts';
import { NotFoundError, RateLimitedError, ValidationError } from '../errors/user-error.ts';
import { answerCheck } from './answer-check.command.ts';

builder.relayMutationField(
  'answerCheck',
  {
    inputFields: (t) => ({
      question: t.string({ required: true, description: 'Slug of a check question.' }),
      answer: t.field({ type: AnswerInput, required: true, description: 'The whole answer.' }),
    }),
  },
  {
    description: 'Judges the answer to a check question of a lesson. Nothing is stored.',
    errors: { types: [ValidationError, NotFoundError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      admitMutation(context);
      return { feedback: await answerCheck(context, input.question, toAnswer(input.answer)) };
    },
  },
  {
    description: 'The verdict.',
    outputFields: (t) => ({
      feedback: t.field({ type: QuestionFeedback, description: 'The verdict and the key.', resolve: ({ feedback }) => feedback }),
    }),
  },
);
