import type { LocalizedText } from '../../../localized-text.ts';

export type WordLimits = { readonly min: number; readonly max: number };

/** One line of a rubric. `levels` rise from 0 points. */
export type Criterion = {
  readonly id: string;
  readonly title: LocalizedText;
  readonly levels: readonly { readonly points: number; readonly text: LocalizedText }[];
};

declare module '../../question.ts' {
  interface PublicQuestionFields {
    /** Essay: how many words are asked for. */
    readonly words?: WordLimits;
    /** Essay: the rubric by which it is marked, open to the student from the start. */
    readonly criteria?: readonly Criterion[];
  }
  interface AnswerFields {
    /** Short answer and essay: what was written. */
    readonly text?: string;
  }
  interface QuestionKeyFields {
    /** Essay: a good answer. */
    readonly model?: LocalizedText;
  }
}

export type Curated = {
  readonly kind: 'ESSAY';
  readonly words: WordLimits;
  readonly criteria: readonly Criterion[];
  readonly model: LocalizedText;
};
