import type { QuestionBody } from '../question.ts';

/**
 * What a student who answers at random earns on average, in percent.
 *
 * Single choice and matching as in Moodle; half of all pairs of a random ordering stand right.
 *
 * @returns Null where there is nothing to choose from at random, and for multiple response: how many would be ticked can't be said.
 */
export function randomGuessScore({ kind, options, targets }: QuestionBody): number | null {
  switch (kind) {
    case 'SINGLE_CHOICE':
      return 100 / options.length;
    case 'MATCHING':
    case 'PLACEMENT':
      return 100 / targets.length;
    case 'ORDERING':
      return 50;
    default:
      return null;
  }
}
