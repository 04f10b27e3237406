import type { GeneratorName } from './blueprint.ts';
import type { Question } from './question.ts';

/** A question of a quiz and what it was drawn from, so that the same item is found again in other attempts. Made below. */
export type QuizQuestion = Question & { readonly item: string };

/** A question at its place in a quiz: with what a right answer earns there. */
export type PlacedQuestion = QuizQuestion & { readonly points: number };

/** The item of a question written by hand. */
export function curatedItem(slug: string): string {
  return `curated:${slug}`;
}

/** The item of a question built from the data: all variants of a generator are one. */
export function generatorItem(name: GeneratorName): string {
  return `generator:${name}`;
}
