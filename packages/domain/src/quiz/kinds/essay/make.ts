import type { LocalizedText } from '../../../localized-text.ts';
import type { Question } from '../../question.ts';
import { hiddenFrame, type QuestionFrame, shownFrame } from '../../question-frame.ts';
import type { Criterion, WordLimits } from './shape.ts';

export type EssayContent = QuestionFrame & {
  readonly words: WordLimits;
  readonly criteria: readonly Criterion[];
  readonly model: LocalizedText;
};

/** Builds an essay question. */
export function essayQuestion({ words, criteria, model, ...frame }: EssayContent): Question {
  return {
    view: { ...shownFrame(frame), kind: 'ESSAY', options: [], targets: [], words, criteria },
    key: { ...hiddenFrame(frame), answer: { optionIds: [], pairs: [] }, model, rationales: [] },
  };
}
