/** What is stored of the score of an answer: by the server or by a rubric, by a ruling, by hand. Fractions are 0 to 1. */
export type StoredScore = {
  readonly overriddenFraction: number | null;
  readonly ruledFraction: number | null;
  /** Null: nothing was answered. */
  readonly response: { readonly fraction: number | null } | null;
};

/**
 * What an answer earns of its points: what a teacher gave by hand stands above a ruling, and a ruling above the key.
 *
 * @returns 0 to 1, or null while a teacher has to mark it.
 */
export function earnedFraction({ overriddenFraction, ruledFraction, response }: StoredScore): number | null {
  return overriddenFraction ?? ruledFraction ?? (response ? response.fraction : 0);
}
