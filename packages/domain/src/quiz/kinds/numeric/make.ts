import type { LocalizedText } from '../../../localized-text.ts';
import type { Question } from '../../question.ts';
import { hiddenFrame, type QuestionFrame, shownFrame } from '../../question-frame.ts';

export type NumericContent = QuestionFrame & {
  readonly number: number;
  /** Absolute. */
  readonly tolerance: number;
  readonly unit: LocalizedText;
};

/** Builds a numeric question. */
export function numericQuestion(content: NumericContent): Question {
  return {
    view: { ...shownFrame(content), kind: 'NUMERIC', options: [], targets: [], unit: content.unit },
    key: {
      ...hiddenFrame(content),
      answer: { optionIds: [], pairs: [], number: content.number },
      tolerance: content.tolerance,
      rationales: [],
    },
  };
}
