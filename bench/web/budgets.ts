/** What a lesson page may cost: design.md, section 6, and issue 4. */
export const BUDGETS = {
  /** GraphQL operations that the server needs for the page. */
  operations: 1,
  /** Compressed JavaScript, in bytes. */
  scriptBytes: 130_000,
  /** Scores of Lighthouse on its mobile profile, of 100. */
  scores: { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 },
  /** Violations that axe finds, light and dark together. */
  violations: 0,
  /** Share of the words of the page that are there without JavaScript. */
  wordsWithoutScript: 1,
} as const;

export type Category = keyof typeof BUDGETS.scores;

/** What was measured on one page. */
export type Measures = {
  readonly path: string;
  readonly operations: number;
  readonly scriptBytes: number;
  readonly scores: Readonly<Record<Category, number>> | null;
  readonly violations: readonly string[];
  readonly wordsWithoutScript: number;
};

/** Names each budget that a page misses, with what was measured; empty when it keeps all. */
export function listMisses({ operations, scriptBytes, scores, violations, wordsWithoutScript }: Measures): string[] {
  const misses: string[] = [];
  if (operations > BUDGETS.operations) misses.push(`${operations} operations, at most ${BUDGETS.operations}`);
  if (scriptBytes > BUDGETS.scriptBytes) misses.push(`${scriptBytes} bytes of JavaScript, at most ${BUDGETS.scriptBytes}`);
  for (const [category, least] of Object.entries(BUDGETS.scores)) {
    const score = scores?.[category as Category];
    if (score !== undefined && score < least) misses.push(`${category} ${score}, at least ${least}`);
  }
  if (violations.length > BUDGETS.violations) misses.push(`axe: ${violations.join(', ')}`);
  if (wordsWithoutScript < BUDGETS.wordsWithoutScript) {
    misses.push(`${Math.round(wordsWithoutScript * 100)} % of the words without JavaScript`);
  }
  return misses;
}
