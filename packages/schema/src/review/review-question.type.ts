import { builder } from '../builder.ts';
import { QuestionView } from '../question/question-view.type.ts';
import type { ReviewQuestionShape } from './review-question.ts';

/** Made of the public half of a question alone: there is no key in it that a field could show. */
export const ReviewQuestion = builder.objectRef<ReviewQuestionShape>('ReviewQuestion').implement({
  description: 'What a student may see of a question that is asked again. Its key comes with the verdict of `answerReviewCard`.',
  interfaces: [QuestionView],
  fields: (t) => ({
    version: t.exposeString('version', {
      description: 'Give it back with the answer: it tells whether the question is still as it was shown.',
    }),
  }),
});
