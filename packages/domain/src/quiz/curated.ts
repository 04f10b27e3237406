/** Questions written by hand, as `content/questions/` holds them, and how each becomes a question that can be put. */
import type { LocalizedText } from '../localized-text.ts';
import type { Difficulty } from './blueprint.ts';
import type { KindRules } from './kind-rules.ts';
import { type CuratedQuestion, KIND_RULES } from './kinds.ts';
import type { KeyCitation, Question } from './question.ts';
import type { Random } from './random.ts';

export type { CuratedQuestion };

export const QUESTION_LEVELS = ['RECALL', 'UNDERSTAND', 'ANALYSE', 'EVALUATE'] as const;
export type QuestionLevel = (typeof QUESTION_LEVELS)[number];

/** What curated questions of all kinds have. */
export type CuratedFrame = {
  readonly slug: string;
  readonly difficulty: Difficulty;
  readonly level: QuestionLevel;
  readonly prompt: LocalizedText;
  readonly hint?: LocalizedText | undefined;
  readonly explanation: LocalizedText;
  /** At least one slug. */
  readonly events: readonly string[];
  /** At least one. */
  readonly citations: readonly KeyCitation[];
};

/** Puts a curated question: shuffles its options and gives them opaque ids, both drawn from `random`. */
export function toQuestion(curated: CuratedQuestion, random: Random): Question {
  const { prompt, hint, explanation, events, citations } = curated;
  const frame = { prompt, explanation, events, citations, ...(hint && { hint }) };
  return rulesOf(curated).put(curated, frame, random);
}

/** The rules of a question's own kind take just that question, which the type of a table cannot say. */
function rulesOf<Curated extends CuratedQuestion>({ kind }: Curated): KindRules<Curated> {
  return KIND_RULES[kind] as unknown as KindRules<Curated>;
}
