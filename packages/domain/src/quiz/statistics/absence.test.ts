import { describe, expect, it } from 'vitest';
import { whyNoConsistency, whyNoItemFigure } from './absence.ts';
import type { ItemVariant } from './marked-attempt.ts';
import { computeQuizStatistics } from './quiz-statistics.ts';

const PLAIN: ItemVariant = { key: 'plain', prompt: 'Which?', choices: [], guessPercent: null };

/** Statistics of attempts with these marks; item i stands at position i. */
const statisticsOf = (rows: readonly (readonly number[])[]) =>
  computeQuizStatistics(
    rows.map((row) =>
      row.map((earnedMarks, index) => ({ item: `item-${index}`, variant: PLAIN, earnedMarks, maxMarks: 1, chosen: [] })),
    ),
  );

describe('the reason why the consistency of a quiz is not there', () => {
  it.each([
    [
      'TOO_FEW_ATTEMPTS',
      [
        [1, 0],
        [0, 1],
      ],
    ],
    ['TOO_FEW_QUESTIONS', [[1], [0], [1]]],
    ['DIFFERENT_LENGTHS', [[1, 0], [0, 1], [1]]],
    [
      'NO_VARIATION',
      [
        [1, 0],
        [0, 1],
        [1, 0],
      ],
    ],
  ] as const)('is %s', (absence, rows) => {
    const statistics = statisticsOf(rows);
    expect(statistics.scores.alphaPercent).toBeNull();
    expect(whyNoConsistency(statistics)).toBe(absence);
  });
});

describe('the reason why a figure of a question is not there', () => {
  it.each([
    ['TOO_FEW_ATTEMPTS', [[1, 0]]],
    [
      'NO_VARIATION',
      [
        [1, 0],
        [1, 1],
      ],
    ],
  ] as const)('is %s', (absence, rows) => {
    const [item] = statisticsOf(rows).items;
    expect(item?.discriminationIndex).toBeNull();
    expect(whyNoItemFigure(item ?? { responses: -1 })).toBe(absence);
  });

  it('is that it was dropped where no attempt counts it', () => {
    expect(whyNoItemFigure({ responses: 0 })).toBe('NOT_COUNTED');
  });
});
