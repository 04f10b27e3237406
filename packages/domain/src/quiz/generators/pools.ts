/** From what the wrong answers are drawn. */
import type { LocalizedText } from '../../localized-text.ts';
import type { Random } from '../random.ts';

/** The items by rising key, equal ones in their order. Each key is found once. */
export function sortBy<T>(items: readonly T[], keyOf: (item: T) => number): T[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Shares of a list: 0 is its start and 1 its end. */
export type Slice = { readonly from: number; readonly to: number };

/** The slice of a list, moved or widened so that it has at least `least` items, if the list has. */
export function sliceOf<T>(ranked: readonly T[], { from, to }: Slice, least: number): T[] {
  const start = Math.max(0, Math.min(Math.floor(ranked.length * from), ranked.length - least));
  return ranked.slice(start, Math.max(start + least, Math.floor(ranked.length * to)));
}

/**
 * Puts first so many candidates with a longer text than the right answer's as chance says, of the first `count`: the length of an answer
 * then tells nothing.
 */
export function mixLengths<T>(
  candidates: readonly T[],
  right: LocalizedText,
  textOf: (candidate: T) => LocalizedText,
  count: number,
  random: Random,
): T[] {
  const isLonger = (candidate: T) => textOf(candidate).en.length > right.en.length;
  const longer = candidates.filter(isLonger);
  const others = candidates.filter((candidate) => !isLonger(candidate));
  const wished = random.integer(0, count);
  return [
    ...longer.slice(0, wished),
    ...others.slice(0, count - wished),
    ...longer.slice(wished),
    ...others.slice(count - wished),
  ];
}
