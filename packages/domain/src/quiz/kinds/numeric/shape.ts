import type { LocalizedText } from '../../../localized-text.ts';

declare module '../../question.ts' {
  interface PublicQuestionFields {
    /** Numeric: what is counted. */
    readonly unit?: LocalizedText;
  }
  interface AnswerFields {
    /** Numeric: the number. */
    readonly number?: number;
  }
  interface QuestionKeyFields {
    /** Numeric: the largest absolute distance from the right number that still counts as right. */
    readonly tolerance?: number;
  }
}

export type Curated = {
  readonly kind: 'NUMERIC';
  readonly number: number;
  /** The largest absolute distance that still counts as right. */
  readonly tolerance: number;
  readonly unit: LocalizedText;
};
