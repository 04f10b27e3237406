import { expect, it } from 'vitest';
import { scoreAnswer } from '../../scoring/score.ts';
import { FRAME, NOTHING } from '../../test/frame.ts';
import { numericQuestion } from './make.ts';

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
  expect(scoreAnswer(question, { ...NOTHING, number })).toBe(fraction);
});

it('earns nothing without a number', () => {
  expect(scoreAnswer(question, NOTHING)).toBe(0);
});
