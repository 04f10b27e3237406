import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../localized-text.ts';
import type { ItemVariant, MarkedAttempt } from './marked-attempt.ts';
import { computeQuizStatistics } from './quiz-statistics.ts';
import { warningText } from './warning-text.ts';

const ABC: ItemVariant = {
  key: 'Which?',
  prompt: 'Which?',
  choices: ['A', 'B', 'C'].map((key) => ({ key, isCorrect: key === 'A' })),
  guessPercent: 100 / 3,
};

/** One attempt: what it chose in the question with the choices, and the marks for the rest of the quiz. */
const attempt = (chosen: string | null, rest: number): MarkedAttempt => [
  { item: 'curated:which', variant: ABC, earnedMarks: chosen === 'A' ? 1 : 0, maxMarks: 1, chosen: chosen ? [chosen] : [] },
  {
    item: 'curated:rest',
    variant: { key: 'rest', prompt: 'Which else?', choices: [], guessPercent: null },
    earnedMarks: rest,
    maxMarks: 10,
    chosen: [],
  },
];

/** `choices` by students of rising strength, each repeated so that the groups have `times` times as many. */
function statisticsOf(choices: readonly (string | null)[], times: number) {
  const attempts = choices.flatMap((choice, strength) => Array.from({ length: times }, () => attempt(choice, strength)));
  const [report] = computeQuizStatistics(attempts).items;
  if (!report) throw new Error('There is no item.');
  return report;
}

const codes = (choices: readonly (string | null)[], times: number) =>
  statisticsOf(choices, times).warnings.map(({ code }) => code);

describe('the choices of an item', () => {
  it('are counted overall, among the weak and among the strong third', () => {
    const [counts] = statisticsOf(['B', null, 'B', 'A', 'C', 'A'], 1).variants;
    expect(counts).toEqual({
      variant: 'Which?',
      prompt: 'Which?',
      responses: 6,
      omitted: 1,
      weakSize: 2,
      strongSize: 2,
      choices: [
        { key: 'A', isCorrect: true, count: 2, weakCount: 0, strongCount: 1 },
        { key: 'B', isCorrect: false, count: 2, weakCount: 1, strongCount: 0 },
        { key: 'C', isCorrect: false, count: 1, weakCount: 0, strongCount: 1 },
      ],
    });
  });

  it('are not split when everybody did as well as everybody else', () => {
    const attempts = ['A', 'B', 'C', 'A'].map((choice) => attempt(choice, 5));
    expect(computeQuizStatistics(attempts).items[0]?.variants[0]).toMatchObject({ weakSize: 0, strongSize: 0 });
  });

  it('are counted apart for variants of one generator', () => {
    const other = { ...ABC, key: 'Which other?' };
    const attempts = ['A', 'B', 'A'].map((choice, index) =>
      attempt(choice, index).map((response, position) =>
        position === 0 && index === 1 ? { ...response, variant: other } : response,
      ),
    );
    const [report] = computeQuizStatistics(attempts).items;
    expect(report?.responses).toBe(3);
    expect(report?.variants.map(({ variant, responses }) => [variant, responses])).toEqual([
      ['Which?', 2],
      ['Which other?', 1],
    ]);
  });
});

describe('a warning', () => {
  it('asks to look at the key when a wrong option draws the strong', () => {
    const { warnings } = statisticsOf(['A', 'C', 'A', 'B', 'C', 'A', 'B', 'B', 'B'], 10);
    expect(warnings[0]).toEqual({
      code: 'LOOK_AT_KEY',
      choice: 'B',
      strongCount: 30,
      strongSize: 30,
      weakCount: 0,
      weakSize: 30,
      isTentative: false,
    });
    expect(warnings.map(({ code }) => code)).toContain('NEGATIVE_DISCRIMINATION');
  });

  it('does not ask so when a wrong option draws the weak, or both alike', () => {
    expect(codes(['B', 'C', 'B', 'A', 'C', 'A', 'A', 'A', 'A'], 10)).toEqual([]);
    expect(codes(['B', 'A', 'C', 'A', 'C', 'A', 'B', 'A', 'A'], 10)).not.toContain('LOOK_AT_KEY');
  });

  it('names wrong options that nobody or hardly anybody chose, once there are enough responses', () => {
    expect(codes(['C', 'C', 'A', 'A'], 10)).toContain('NOBODY_CHOSE');
    expect(codes(['C', 'C', 'A', 'A'], 2)).not.toContain('NOBODY_CHOSE');
    expect(codes(['B', ...Array.from({ length: 15 }, () => 'C'), ...Array.from({ length: 15 }, () => 'A')], 4)).toContain(
      'RARELY_CHOSEN',
    );
  });

  it('says that almost everybody or almost nobody has it right', () => {
    expect(codes(['A', 'A', 'A', 'A'], 10)).toContain('ALMOST_EVERYBODY_RIGHT');
    expect(codes(['B', 'C', 'B', 'C'], 10)).toContain('ALMOST_NOBODY_RIGHT');
  });

  it('says that the class does no better than guessing', () => {
    expect(codes(['B', 'C', 'B', 'C', 'A'], 10)).toContain('NO_BETTER_THAN_GUESSING');
  });

  it('says that the marks hardly follow the rest of the quiz', () => {
    expect(codes(['A', 'B', 'C', 'A', 'A', 'C', 'B', 'A'], 10)).toContain('WEAK_DISCRIMINATION');
  });

  it('is tentative under 30 responses', () => {
    expect(statisticsOf(['A', 'A', 'A', 'B', 'B', 'B'], 4).warnings.every(({ isTentative }) => isTentative)).toBe(true);
  });

  it('of a quiz names too few attempts, and low consistency only where it can be judged', () => {
    const quiz = (times: number) =>
      computeQuizStatistics(['A', 'B', 'A', 'C'].flatMap((choice, rest) => Array(times).fill(attempt(choice, rest)))).warnings;
    expect(quiz(1).map(({ code }) => code)).toEqual(['TOO_FEW_ATTEMPTS']);
    expect(quiz(10).map(({ code }) => code)).toEqual(['LOW_CONSISTENCY']);
  });

  it('is a sentence with its figures in every language', () => {
    const { warnings } = statisticsOf(['A', 'C', 'A', 'B', 'C', 'A', 'B', 'B', 'B'], 10);
    const [first] = warnings;
    if (!first) throw new Error('There is no warning.');
    expect(warningText(first, 'en')).toBe('More strong than weak students chose “B” (30 of 30, and 0 of 30): look at the key.');
    for (const locale of LOCALES) {
      expect(warningText(first, locale)).toContain('B');
      expect(warningText({ code: 'TOO_FEW_ATTEMPTS', attempts: 7, least: 30 }, locale)).toMatch(/7.*30/);
    }
  });
});
