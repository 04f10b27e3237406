import { describe, expect, it } from 'vitest';
import { choiceQuestion, matchingQuestion, numericQuestion, orderingQuestion } from '../make-question.ts';
import type { Answer, Question } from '../question.ts';
import { createRandom } from '../random.ts';
import { scoreAnswer } from './score.ts';

const FRAME = { prompt: { en: 'Prompt' }, explanation: { en: 'Because' }, events: [], citations: [{ source: 'book' }] };
const random = createRandom('scoring');

function choice(kind: 'SINGLE_CHOICE' | 'MULTIPLE_RESPONSE', rightCount: number, wrongCount: number): Question {
  const options = Array.from({ length: rightCount + wrongCount }, (_, index) => ({
    text: { en: `Option ${index}` },
    isCorrect: index < rightCount,
    rationale: { en: 'Why' },
  }));
  return choiceQuestion({ ...FRAME, kind, options }, random);
}

function ticking(question: Question, rightCount: number, wrongCount: number): Answer {
  const right = question.key.answer.optionIds;
  const wrong = question.view.options.map(({ id }) => id).filter((id) => !right.includes(id));
  return { optionIds: [...right.slice(0, rightCount), ...wrong.slice(0, wrongCount)], pairs: [] };
}

function ordering(count: number): Question {
  const items = Array.from({ length: count }, (_, index) => ({ en: `Item ${index + 1}` }));
  return orderingQuestion({ ...FRAME, items }, random);
}

/** An answer that names the items by their place in the key, from 1. */
function order({ key }: Question, ...places: readonly number[]): Answer {
  return { optionIds: places.map((place) => key.answer.optionIds[place - 1] ?? ''), pairs: [] };
}

describe('single choice', () => {
  const question = choice('SINGLE_CHOICE', 1, 3);

  it('earns the full point for the right option and none for a wrong one', () => {
    expect(scoreAnswer(question, ticking(question, 1, 0))).toBe(1);
    expect(scoreAnswer(question, ticking(question, 0, 1))).toBe(0);
  });

  it('earns nothing for two options or for none', () => {
    expect(scoreAnswer(question, ticking(question, 1, 1))).toBe(0);
    expect(scoreAnswer(question, ticking(question, 0, 0))).toBe(0);
  });
});

describe('multiple response', () => {
  const question = choice('MULTIPLE_RESPONSE', 3, 2);

  it.each([
    { right: 3, wrong: 0, fraction: 1 },
    { right: 2, wrong: 0, fraction: 2 / 3 },
    { right: 2, wrong: 1, fraction: 1 / 6 },
    { right: 3, wrong: 1, fraction: 1 / 2 },
    { right: 3, wrong: 2, fraction: 0 },
    { right: 0, wrong: 2, fraction: 0 },
    { right: 0, wrong: 0, fraction: 0 },
  ])('earns $fraction for $right of 3 right and $wrong of 2 wrong options', ({ right, wrong, fraction }) => {
    expect(scoreAnswer(question, ticking(question, right, wrong))).toBeCloseTo(fraction, 12);
  });

  it('counts an option once however often it is sent', () => {
    const { optionIds } = ticking(question, 1, 0);
    expect(scoreAnswer(question, { optionIds: [...optionIds, ...optionIds], pairs: [] })).toBeCloseTo(1 / 3, 12);
  });
});

describe('ordering', () => {
  const question = ordering(5);

  it.each([
    { answer: [1, 2, 3, 4, 5], fraction: 1 },
    { answer: [2, 3, 4, 5, 1], fraction: 0.6 },
    { answer: [2, 1, 3, 4, 5], fraction: 0.9 },
    { answer: [5, 4, 3, 2, 1], fraction: 0 },
    { answer: [1, 2, 3], fraction: 0.3 },
    { answer: [], fraction: 0 },
  ])('earns $fraction for the order $answer', ({ answer, fraction }) => {
    expect(scoreAnswer(question, order(question, ...answer))).toBeCloseTo(fraction, 12);
  });
});

describe('matching', () => {
  const pairs = ['a', 'b', 'c', 'd'].map((name) => ({
    left: { en: name },
    right: { en: name === 'd' ? 'C' : name.toUpperCase() },
  }));
  const question = matchingQuestion({ ...FRAME, pairs }, random);
  const right = question.key.answer.pairs;

  it('shows a right side that two pairs share once', () => {
    expect(question.view.targets.map(({ text }) => text.en).sort()).toEqual(['A', 'B', 'C']);
  });

  it('earns the share of right pairs', () => {
    expect(scoreAnswer(question, { optionIds: [], pairs: right })).toBe(1);
    expect(scoreAnswer(question, { optionIds: [], pairs: right.slice(0, 3) })).toBe(0.75);
    expect(scoreAnswer(question, { optionIds: [], pairs: [] })).toBe(0);
  });

  it('earns no more than one guess for naming every target', () => {
    const everything = question.view.options.flatMap(({ id }) =>
      question.view.targets.map((target) => ({ optionId: id, targetId: target.id })),
    );
    expect(scoreAnswer(question, { optionIds: [], pairs: everything })).toBeLessThanOrEqual(0.5);
  });
});

describe('numeric', () => {
  const question = numericQuestion({ ...FRAME, number: 15.4, tolerance: 0.5, unit: { en: 'per cent' } });

  it.each([
    { number: 15.4, fraction: 1 },
    { number: 15.9, fraction: 1 },
    { number: 14.9, fraction: 1 },
    { number: 15.91, fraction: 0 },
    { number: -15.4, fraction: 0 },
    { number: Number.NaN, fraction: 0 },
    { number: Number.POSITIVE_INFINITY, fraction: 0 },
  ])('earns $fraction for $number when 15.4 ± 0.5 is right', ({ number, fraction }) => {
    expect(scoreAnswer(question, { optionIds: [], pairs: [], number })).toBe(fraction);
  });

  it('earns nothing without a number', () => {
    expect(scoreAnswer(question, { optionIds: [], pairs: [] })).toBe(0);
  });
});
