import type { Question } from '../../question.ts';
import { hiddenFrame, type QuestionFrame, shownFrame } from '../../question-frame.ts';
import type { KnownAnswer } from './shape.ts';

/** Builds a question that is answered by a word or a name. */
export function shortAnswerQuestion(content: QuestionFrame & { readonly answers: readonly KnownAnswer[] }): Question {
  const knownAnswers = [...content.answers].sort((a, b) => b.fraction - a.fraction);
  return {
    view: { ...shownFrame(content), kind: 'SHORT_ANSWER', options: [], targets: [] },
    key: {
      ...hiddenFrame(content),
      answer: { optionIds: [], pairs: [], text: knownAnswers[0]?.accept.en[0] ?? '' },
      knownAnswers,
      rationales: [],
    },
  };
}
