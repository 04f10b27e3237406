/** What a quiz is made of, as `content/quizzes/*.yaml` writes it. */

export const GENERATOR_NAMES = [
  'chronology',
  'year',
  'period-placement',
  'participants',
  'glossary',
  'source-perspective',
  'indicator-reading',
  'office-holders',
] as const;
export type GeneratorName = (typeof GENERATOR_NAMES)[number];

/** 1 is the easiest. For a generated question it says how near the wrong answers are to the right one. */
export const DIFFICULTIES = [1, 2, 3] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What an exam asks a student to do: to know what happened, to question a source, to explain, to judge. */
export const THINKING = ['KNOW', 'SOURCING', 'CAUSATION', 'EVALUATE'] as const;
export type Thinking = (typeof THINKING)[number];

/** `count` practice questions written for a lesson (its slug): any of them, or some of those in `questions`. */
export type CuratedSection = {
  readonly curated: string;
  readonly count: number;
  readonly questions?: readonly string[] | undefined;
};

/** `count` questions built from the data. Difficulty 2 when absent. */
export type GeneratedSection = {
  readonly generator: GeneratorName;
  readonly count: number;
  readonly difficulty?: Difficulty | undefined;
};

export type QuizSection = CuratedSection | GeneratedSection;
