import { KIND_PAPERS } from '../kinds.ts';
import type { Question } from '../question.ts';
import type { PlacedQuestion } from '../quiz-question.ts';
import { createRandom, type Random } from '../random.ts';
import { letterAt } from './paper-model.ts';

/** A to D. */
export const MOST_VARIANTS = 4;

/** How often another order is drawn before the questions are held to allow no more. */
const MOST_DRAWS = 50;

/** The questions of one paper, in its order. `place` is where each stands in the quiz. */
export type Variant = { readonly name: string; readonly questions: readonly (PlacedQuestion & { readonly place: number })[] };

/** The questions have too few orders. */
export class VariantsImpossibleError extends Error {
  override readonly name = 'VariantsImpossibleError';

  constructor(made: number, wished: number) {
    super(`These questions make ${made} variants with different keys, not ${wished}. Take more questions or fewer variants.`);
  }
}

/**
 * Makes variants of a test: the same questions for the same points, questions and options in another order. Neighbours with different
 * variants cannot copy letters, since no two have the same keys in the same places. The same seed makes the same variants.
 *
 * @throws {VariantsImpossibleError} when the questions have too few orders.
 */
export function makeVariants(questions: readonly PlacedQuestion[], count: number, seed: string): Variant[] {
  const random = createRandom(seed);
  const variants: Variant[] = [];
  const keys = new Set<string>();
  for (let draw = 0; variants.length < count && draw < MOST_DRAWS * count; draw += 1) {
    const variant = { name: letterAt(variants.length), questions: mix(questions, random.fork(`variant-${draw}`)) };
    const key = keysOf(variant).join('; ');
    if (!keys.has(key)) variants.push(variant);
    keys.add(key);
  }
  if (variants.length < count) throw new VariantsImpossibleError(variants.length, count);
  return variants;
}

/** The key of each question, in the order of the variant; in English, whatever the paper is written in. */
export function keysOf({ questions }: Variant): string[] {
  return questions.map((question) => KIND_PAPERS[question.view.kind].key(question, ({ en }) => en, 'en'));
}

function mix(questions: readonly PlacedQuestion[], random: Random): Variant['questions'] {
  const placed = questions.map((question, place) => ({ ...question, place }));
  return random
    .shuffle(placed)
    .map((question) => ({ ...question, ...reorder(question, random.fork(`question-${question.place}`)) }));
}

function reorder({ view, key }: Question, random: Random): Question {
  return KIND_PAPERS[view.kind].reorder({ view, key }, random);
}
