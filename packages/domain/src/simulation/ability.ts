/** How able a simulated student is, and how likely such a student answers an item rightly. */
import type { Random } from '../quiz/random.ts';

const RESOLUTION = 1_000_000;

/** A number between 0 and 1, without 0. */
export function drawUniform(random: Random): number {
  return random.integer(1, RESOLUTION) / (RESOLUTION + 1);
}

/** A number of the standard normal distribution (G. E. P. Box and M. E. Muller, 1958). */
export function drawNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(drawUniform(random)));
  return radius * Math.cos(2 * Math.PI * drawUniform(random));
}

/** An item of the two-parameter logistic model. A discrimination below zero is that of a flawed item: it misleads those who know most. */
export type SimulatedItem = { readonly difficulty: number; readonly discrimination: number };

/**
 * The chance of a right answer in the two-parameter logistic model: 1 / (1 + e^(-a(θ - b))) (A. Birnbaum, in Lord and Novick,
 * "Statistical Theories of Mental Test Scores", 1968, chapter 17).
 *
 * @param ability θ, in standard deviations of the class.
 */
export function chanceOf(ability: number, { difficulty, discrimination }: SimulatedItem): number {
  return 1 / (1 + Math.exp(-discrimination * (ability - difficulty)));
}
