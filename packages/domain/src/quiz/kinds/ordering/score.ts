import type { Answer, QuestionKey } from '../../question.ts';

/**
 * Scores an ordering: the share of all pairs of items that stand in the right order, 1 − inversions / (n(n−1)/2).
 *
 * It is Kendall's tau moved to 0..1 (M. G. Kendall, "A New Measure of Rank Correlation", Biometrika 30, 1938). Unlike counting
 * exact places, one item set too early does not cost the whole sequence. A pair of which an item is missing does not count.
 */
export function scoreOrdering({ answer: right }: QuestionKey, { optionIds }: Answer): number {
  const places = right.optionIds.map((id) => optionIds.indexOf(id));
  const pairs = places.flatMap((earlier, index) => places.slice(index + 1).map((later) => ({ earlier, later })));
  const inOrder = pairs.filter(({ earlier, later }) => earlier >= 0 && earlier < later);
  return pairs.length === 0 ? 0 : inOrder.length / pairs.length;
}
