import type { Criterion } from './shape.ts';

/**
 * Scores an essay by its rubric: the points given / the highest possible sum (Moodle, advanced grading by rubric).
 *
 * @param points What the teacher gave, by the id of the criterion.
 * @returns 0 to 1.
 * @throws {RangeError} when a criterion lacks points or has such as none of its levels gives.
 */
export function scoreEssay(criteria: readonly Criterion[], points: ReadonlyMap<string, number>): number {
  const given = criteria.map(({ id, levels }) => {
    const level = levels.find((candidate) => candidate.points === points.get(id));
    if (!level)
      throw new RangeError(
        `"${id}" takes ${levels.map((candidate) => candidate.points).join(', ')} points, not ${points.get(id)}.`,
      );
    return level.points;
  });
  const highest = criteria.map(({ levels }) => Math.max(...levels.map((level) => level.points)));
  return sum(given) / sum(highest);
}

/** How many words a text has, as its language separates them. */
export function countWords(text: string): number {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
