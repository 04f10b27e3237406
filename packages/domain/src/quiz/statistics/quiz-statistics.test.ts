import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemVariant, MarkedAttempt } from './marked-attempt.ts';
import { computeQuizStatistics } from './quiz-statistics.ts';

const PLAIN: ItemVariant = { key: 'plain', prompt: 'Which?', choices: [], guessPercent: null };

/** Attempts from a table of marks; item i stands at position i. */
function attemptsOf(rows: readonly (readonly number[])[], maxMarks = 1): MarkedAttempt[] {
  return rows.map((row) =>
    row.map((earnedMarks, index) => ({ item: `item-${index}`, variant: PLAIN, earnedMarks, maxMarks, chosen: [] })),
  );
}

const VECTOR = [
  [1, 1, 1, 1],
  [1, 1, 1, 0.5],
  [1, 1, 0, 0.75],
  [1, 0, 1, 0.25],
  [1, 0, 0, 0.5],
  [0, 0, 0, 0.25],
];

const round = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
const figures = <Key extends string>(rows: readonly { readonly [K in Key]: number | null }[], key: Key) =>
  rows.map((row) => round(row[key]));

/** Tables of 2 to 12 attempts at 2 to 6 questions, marks in quarters. */
const tables = fc.integer({ min: 2, max: 6 }).chain((width) =>
  fc.array(fc.array(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), { minLength: width, maxLength: width }), {
    minLength: 2,
    maxLength: 12,
  }),
);

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Same numbers, and null at the same places. */
function expectClose(actual: unknown, expected: unknown): void {
  const [left, right] = [numbersIn(actual), numbersIn(expected)];
  expect(left).toHaveLength(right.length);
  for (const [index, value] of left.entries()) expect(value).toBeCloseTo(right[index] ?? Number.NaN, 6);
}

describe('computeQuizStatistics', () => {
  it('gives the figures that were computed by hand for six attempts at four questions', () => {
    const { positions, items, scores } = computeQuizStatistics(attemptsOf(VECTOR));

    expect(figures(items, 'facility')).toEqual([83.33, 50, 50, 54.17]);
    expect(figures(items, 'standardDeviation')).toEqual([40.82, 54.77, 54.77, 29.23]);
    expect(figures(items, 'discriminationIndex')).toEqual([58.12, 61.9, 38.84, 60.98]);
    expect(figures(items, 'discriminativeEfficiency')).toEqual([100, 76.47, 42.86, 67.57]);
    expect(figures(positions, 'effectiveWeight')).toEqual([24.06, 29.18, 26.75, 20.01]);
    expect(figures(positions, 'intendedWeight')).toEqual([25, 25, 25, 25]);
    expect(scores).toMatchObject({ attempts: 6, isJudgeable: false, maxMarks: 4, meanMarks: 2.375, medianMarks: 2.5 });
    expect(scores.standardDeviationMarks).toBeCloseTo(1.367, 4);
    expect(scores.alphaPercent).toBeCloseTo(72.54, 2);
    expect(scores.errorRatioPercent).toBeCloseTo(52.4, 2);
    expect(scores.standardErrorMarks).toBeCloseTo(0.7164, 4);
  });

  it('takes skewness and kurtosis from the k-statistics', () => {
    // m₂ = 10, m₃ = 36 and m₄ = 278.8, so k₂ = 12.5, k₃ = 75 and k₄ = 492.5.
    const { scores } = computeQuizStatistics(attemptsOf([[1], [2], [3], [4], [10]], 10));
    expect(scores.skewness).toBeCloseTo(1.69706, 4);
    expect(scores.kurtosis).toBeCloseTo(3.152, 3);
  });

  it('puts bands around facility and discrimination, and says from how many attempts they can be judged', () => {
    const rows = Array.from({ length: 30 }, (_, index) => [index % 2, index % 3 === 0 ? 1 : 0]);
    const [item] = computeQuizStatistics(attemptsOf(rows)).items;
    expect(item).toMatchObject({ responses: 30, isJudgeable: true, facility: 50 });
    expect(item?.facilityBand?.from).toBeCloseTo(50 - 17.89, 2);
    expect(item?.facilityBand?.to).toBeCloseTo(50 + 17.89, 2);
    expect(item?.discriminationIndex).toBeCloseTo(0, 6);
    expect(item?.discriminationBand?.to).toBeCloseTo(100 * Math.tanh(1.96 / Math.sqrt(27)), 6);
    expect(computeQuizStatistics(attemptsOf(rows.slice(1))).items[0]?.isJudgeable).toBe(false);
  });

  it('compares the strongest with the weakest 27 %, and takes in whoever scores the same', () => {
    const rows = [
      [1, 1, 1],
      [1, 1, 0],
      [0, 1, 1],
      [0, 0, 1],
      [1, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ];
    // Two are 27 % of seven: the strong are the first three, since two tie for the second place; the weak are the last two.
    expect(figures(computeQuizStatistics(attemptsOf(rows)).items, 'upperLowerIndex')).toEqual([66.67, 100, 66.67]);
  });

  it('leaves undefined what cannot be said', () => {
    const one = computeQuizStatistics(attemptsOf([[1, 0]]));
    expect(one.scores).toMatchObject({ meanMarks: 1, standardDeviationMarks: null, alphaPercent: null, skewness: null });
    expect(one.items[0]).toMatchObject({
      facility: 100,
      standardDeviation: null,
      discriminationIndex: null,
      discriminativeEfficiency: null,
      upperLowerIndex: null,
    });

    const alike = computeQuizStatistics(
      attemptsOf([
        [0.1, 0.2],
        [0.1, 0.2],
        [0.1, 0.2],
      ]),
    );
    expect(alike.scores).toMatchObject({ standardDeviationMarks: 0, alphaPercent: null, skewness: null });
    expect(alike.items[0]).toMatchObject({ discriminationIndex: null, pointBiserial: null, discriminativeEfficiency: null });
    expect(figures(alike.positions, 'effectiveWeight')).toEqual([null, null]);

    const none = computeQuizStatistics([]);
    expect(none).toMatchObject({ positions: [], items: [], scores: { attempts: 0, meanMarks: null, medianMarks: null } });
  });

  it('gives no effective weight to a question that counts against the total', () => {
    const rows = [
      [0, 1, 1, 1],
      [0, 1, 1, 0],
      [1, 0, 0, 0],
      [1, 0, 0, 0],
    ];
    const [first, ...others] = computeQuizStatistics(attemptsOf(rows)).positions;
    expect(first?.effectiveWeight).toBeNull();
    expect(others.reduce((total, { effectiveWeight }) => total + (effectiveWeight ?? 0), 0)).toBeCloseTo(100, 6);
  });

  it('judges an item drawn at random over the attempts that had it, and its position over all', () => {
    const drawn: MarkedAttempt[] = VECTOR.map((row, attempt) =>
      row.map((earnedMarks, index) => ({
        item: index === 3 && attempt % 2 === 0 ? 'other' : `item-${index}`,
        variant: PLAIN,
        earnedMarks,
        maxMarks: 1,
        chosen: [],
      })),
    );
    const { positions, items, scores } = computeQuizStatistics(drawn);
    const fixed = computeQuizStatistics(attemptsOf(VECTOR));
    expect(scores).toEqual(fixed.scores);
    expect(positions[3]).toEqual({ ...fixed.positions[3], items: ['item-3', 'other'] });
    const other = items.find(({ item }) => item === 'other');
    expect(other).toMatchObject({ responses: 3, facility: 75 });
    // Marks 1, 0.75, 0.5 against 3, 2, 1 in the rest.
    expect(other?.discriminationIndex).toBeCloseTo(100, 6);
  });

  it('finds the questions again in a quiz that mixes them', () => {
    const fixed = attemptsOf(VECTOR);
    const mixed = fixed.map((attempt, index) => [...attempt.slice(index % 4), ...attempt.slice(0, index % 4)]);
    const byItem = (statistics: ReturnType<typeof computeQuizStatistics>) =>
      statistics.positions.toSorted((a, b) => ((a.items[0] ?? '') < (b.items[0] ?? '') ? -1 : 1));
    expectClose(byItem(computeQuizStatistics(mixed)), byItem(computeQuizStatistics(fixed)));
    expectClose(computeQuizStatistics(mixed).scores, computeQuizStatistics(fixed).scores);
  });

  it('says that attempts of different lengths have no alpha', () => {
    const { scores, warnings } = computeQuizStatistics([...attemptsOf(VECTOR), ...attemptsOf([[1, 0, 1]])]);
    expect(scores.alphaPercent).toBeNull();
    expect(warnings.map(({ code }) => code)).toEqual(['TOO_FEW_ATTEMPTS', 'DIFFERENT_LENGTHS']);
  });
});

describe('for any marks', () => {
  const all = (check: (rows: number[][]) => void) => fc.assert(fc.property(tables, check));

  it('figures stay in their ranges, and bands hold their figure', () => {
    all((rows) => {
      const { items, positions, scores } = computeQuizStatistics(attemptsOf(rows));
      for (const item of items) {
        for (const value of [item.discriminationIndex, item.pointBiserial, item.upperLowerIndex]) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(-100);
          expect(value).toBeLessThanOrEqual(100);
        }
        expect(item.discriminativeEfficiency ?? 0).toBeLessThanOrEqual(100 + 1e-9);
        expect(item.facilityBand?.from).toBeLessThanOrEqual(item.facility ?? 0);
        expect(item.facilityBand?.to).toBeGreaterThanOrEqual(item.facility ?? 0);
        if (item.discriminationBand) {
          expect(item.discriminationBand.from).toBeLessThanOrEqual((item.discriminationIndex ?? 0) + 1e-9);
          expect(item.discriminationBand.to).toBeGreaterThanOrEqual((item.discriminationIndex ?? 0) - 1e-9);
        }
      }
      expect(scores.alphaPercent ?? 0).toBeLessThanOrEqual(100);
      expect(positions.reduce((total, { intendedWeight }) => total + intendedWeight, 0)).toBeCloseTo(100, 6);
    });
  });

  it('the order of the students changes nothing', () => {
    fc.assert(
      fc.property(
        tables.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
        ),
        ([rows, shuffled]) => expectClose(computeQuizStatistics(attemptsOf(shuffled)), computeQuizStatistics(attemptsOf(rows))),
      ),
    );
  });

  it('the order of the questions changes nothing of the scores', () => {
    all((rows) => {
      const reversed = computeQuizStatistics(attemptsOf(rows.map((row) => [...row].reverse())));
      expectClose(reversed.scores, computeQuizStatistics(attemptsOf(rows)).scores);
    });
  });

  it('marks that everybody is given change neither alpha nor discrimination', () => {
    all((rows) => {
      const before = computeQuizStatistics(attemptsOf(rows, 2));
      const after = computeQuizStatistics(
        attemptsOf(
          rows.map((row) => row.map((mark) => mark + 0.3)),
          2,
        ),
      );
      expectClose(after.scores.alphaPercent, before.scores.alphaPercent);
      expectClose(
        after.items.map(({ discriminationIndex }) => discriminationIndex),
        before.items.map(({ discriminationIndex }) => discriminationIndex),
      );
    });
  });

  it('marks in other units change no percentage', () => {
    all((rows) => {
      const before = computeQuizStatistics(attemptsOf(rows));
      const after = computeQuizStatistics(
        attemptsOf(
          rows.map((row) => row.map((mark) => mark * 10)),
          10,
        ),
      );
      expectClose(after.positions, before.positions);
      expectClose(after.scores.alphaPercent, before.scores.alphaPercent);
    });
  });

  it('an item that turns right into wrong turns its discrimination around', () => {
    all((rows) => {
      const turned = rows.map(([first = 0, ...rest]) => [1 - first, ...rest]);
      const [before] = computeQuizStatistics(attemptsOf(rows)).items;
      const [after] = computeQuizStatistics(attemptsOf(turned)).items;
      const negative = (value: number | null | undefined) => (typeof value === 'number' ? -value : null);
      expectClose(after?.discriminationIndex, negative(before?.discriminationIndex));
    });
  });
});
