import type { Locale, LocalizedText } from '../../../localized-text.ts';

/** An answer that is known beforehand: its spellings in each language, what it earns and what to say to it. */
export type KnownAnswer = {
  /** At least one in English; the first of a language is the one shown. */
  readonly accept: { readonly en: readonly string[] } & { readonly [locale in Locale]?: readonly string[] | undefined };
  /** 0 to 1. At least one known answer earns 1; one that earns 0 is a mistake worth an explanation. */
  readonly fraction: number;
  readonly rationale: LocalizedText;
};

declare module '../../question.ts' {
  interface AnswerFields {
    /** Short answer and essay: what was written. */
    readonly text?: string;
  }
  interface QuestionKeyFields {
    /** Short answer: the answers that are known, the best first. */
    readonly knownAnswers?: readonly KnownAnswer[];
  }
}

export type Curated = { readonly kind: 'SHORT_ANSWER'; readonly answers: readonly KnownAnswer[] };
