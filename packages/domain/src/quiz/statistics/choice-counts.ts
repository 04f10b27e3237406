import { groupBy } from '../../group-by.ts';
import type { Choice, Column } from './marked-attempt.ts';
import { splitByScore } from './score-groups.ts';

/** How many responses made a choice: all, those of the weak third of students and those of the strong third. */
export type ChoiceCount = Choice & { readonly count: number; readonly weakCount: number; readonly strongCount: number };

/** The choices made with one variant of an item. */
export type VariantCounts = {
  /** `ItemVariant.key`. */
  readonly variant: string;
  /** The question in English. */
  readonly prompt: string;
  readonly responses: number;
  /** Responses that chose nothing. */
  readonly omitted: number;
  /** Number of students in the two groups; both 0 where the attempts can't be split, and so are the counts of the groups. */
  readonly weakSize: number;
  readonly strongSize: number;
  /** In the order of the variant's choices. */
  readonly choices: readonly ChoiceCount[];
};

/** Weak and strong third by the marks for the rest of the quiz: a wrong key would move its own item's marks. */
const THIRD = 1 / 3;

/** Counts the choices of each variant of a column, the most frequent variant first. Variants without choices are left out. */
export function countChoices({ responses, totals }: Column): VariantCounts[] {
  const rows = responses.map((response, index) => ({ response, rest: (totals[index] ?? 0) - response.earnedMarks }));
  const variants = [...groupBy(rows, ({ response }) => response.variant.key).values()];
  return variants
    .filter(([first]) => (first?.response.variant.choices.length ?? 0) > 0)
    .map(countVariant)
    .sort((a, b) => b.responses - a.responses || (a.variant < b.variant ? -1 : 1));
}

type Row = { readonly response: Column['responses'][number]; readonly rest: number };

function countVariant(rows: readonly Row[]): VariantCounts {
  const variant = rows[0]?.response.variant;
  const groups = splitByScore(
    rows.map(({ rest }) => rest),
    THIRD,
  );
  const pick = (places: readonly number[] = []) => places.flatMap((place) => rows[place] ?? []);
  const [weak, strong] = [pick(groups?.weak), pick(groups?.strong)];
  return {
    variant: variant?.key ?? '',
    prompt: variant?.prompt ?? '',
    responses: rows.length,
    omitted: rows.filter(({ response }) => response.chosen.length === 0).length,
    weakSize: weak.length,
    strongSize: strong.length,
    choices: (variant?.choices ?? []).map(({ key, isCorrect }) => ({
      key,
      isCorrect,
      count: countOf(rows, key),
      weakCount: countOf(weak, key),
      strongCount: countOf(strong, key),
    })),
  };
}

function countOf(rows: readonly Row[], key: string): number {
  return rows.filter(({ response }) => response.chosen.includes(key)).length;
}
