import { ascending } from './moments.ts';

/** Places in the list of scores. The groups share none. */
export type ScoreGroups = { readonly weak: readonly number[]; readonly strong: readonly number[] };

/** Totals of the same marks in another order differ by less. */
const SAME = 1e-9;

/**
 * Splits attempts into the weakest and the strongest `share`.
 *
 * Whoever scores as much as the last of a group belongs to it too, so that the order of the attempts decides nothing; a group may
 * therefore be larger than its share.
 *
 * @param share More than 0, at most 0.5.
 * @returns Null where the two groups would overlap: too few attempts, or too many equal scores.
 */
export function splitByScore(scores: readonly number[], share: number): ScoreGroups | null {
  const sorted = ascending(scores);
  const size = Math.round(share * scores.length);
  const weakest = sorted[size - 1];
  const strongest = sorted[scores.length - size];
  if (weakest === undefined || strongest === undefined || strongest - weakest <= SAME) return null;
  const places = scores.map((score, place) => ({ score, place }));
  return {
    weak: places.filter(({ score }) => score <= weakest + SAME).map(({ place }) => place),
    strong: places.filter(({ score }) => score >= strongest - SAME).map(({ place }) => place),
  };
}
