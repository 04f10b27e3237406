/** What a quiz is made of, as `content/quizzes/*.yaml` writes it. */

import type { QuestionLevel } from './curated.ts';
import { KIND_RULES } from './kinds.ts';
import type { QuestionKind } from './question.ts';

export const GENERATOR_NAMES = [
  'chronology',
  'year',
  'period-placement',
  'participants',
  'glossary',
  'source-perspective',
  'indicator-reading',
  'office-holders',
  'cause-and-consequence',
  'map-place',
] as const;
export type GeneratorName = (typeof GENERATOR_NAMES)[number];

/** 1 is the easiest. For a generated question it says how near the wrong answers are to the right one. */
export const DIFFICULTIES = [1, 2, 3] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What an exam asks a student to do: to know what happened, to question a source, to explain, to judge. */
export const THINKING = ['KNOW', 'SOURCING', 'CAUSATION', 'EVALUATE'] as const;
export type Thinking = (typeof THINKING)[number];

/** In the order of the sections, or mixed by the seed. */
export const QUESTION_ORDERS = ['FIXED', 'SHUFFLED'] as const;
export type QuestionOrder = (typeof QUESTION_ORDERS)[number];

/** When a student sees verdicts and keys: with each final answer, once the attempt is handed in, once the quiz has closed, never. */
export const FEEDBACK_POLICIES = ['AT_ONCE', 'AFTER_SUBMISSION', 'AFTER_DEADLINE', 'NEVER'] as const;
export type FeedbackPolicy = (typeof FEEDBACK_POLICIES)[number];

/** Which questions a quiz draws on: practice, whose keys students meet, or the exam's own, which nothing else shows. */
export const QUIZ_USAGES = ['PRACTICE', 'EXAM'] as const;
export type QuizUsage = (typeof QUIZ_USAGES)[number];

type SectionBase = {
  readonly count: number;
  /** What each question of the section is worth; 1 when absent. */
  readonly points?: number | undefined;
};

/** `count` questions, of the usage of the quiz, that match all that is said here. */
export type CuratedSection = SectionBase & {
  /** Slug of their lesson. */
  readonly curated?: string | undefined;
  /** Slugs: only these. */
  readonly questions?: readonly string[] | undefined;
  /** Slugs: one of the question's events is about one of these. */
  readonly themes?: readonly string[] | undefined;
  readonly levels?: readonly QuestionLevel[] | undefined;
  readonly kinds?: readonly QuestionKind[] | undefined;
  readonly difficulty?: Difficulty | undefined;
};

/** `count` questions built from the data. Difficulty 2 when absent. */
export type GeneratedSection = SectionBase & {
  readonly generator: GeneratorName;
  /** Slugs: only what these lessons deal with is named. */
  readonly lessons?: readonly string[] | undefined;
  readonly difficulty?: Difficulty | undefined;
};

export type QuizSection = CuratedSection | GeneratedSection;

/** What a section asks of a question of the bank, as far as the question itself can tell. */
export type BankItem = {
  readonly slug: string;
  readonly lesson: string;
  /** Slugs of the themes of its events. */
  readonly themes: readonly string[];
  readonly level: QuestionLevel;
  readonly kind: QuestionKind;
  readonly difficulty: Difficulty;
};

/** Tells whether a section may draw a question of the bank. One that a teacher marks it has to name, by slug or by kind. */
export function matchesSection(section: CuratedSection, item: BankItem): boolean {
  const { curated, questions, themes, levels, kinds, difficulty } = section;
  return (
    (curated === undefined || curated === item.lesson) &&
    (questions === undefined || questions.includes(item.slug)) &&
    (themes === undefined || themes.some((theme) => item.themes.includes(theme))) &&
    (levels === undefined || levels.includes(item.level)) &&
    (kinds === undefined ? questions !== undefined || KIND_RULES[item.kind].markedBy === 'SERVER' : kinds.includes(item.kind)) &&
    (difficulty === undefined || difficulty === item.difficulty)
  );
}
