import type { Answer, QuestionKey } from '../../question.ts';

/** What binary fractions may add to a distance: 15.9 − 15.4 must not exceed 0.5. Relative to the larger number. */
const ROUNDING_SHARE = 1e-12;

/** Scores a numeric answer: 1 within the tolerance, its ends included, else 0 (Moodle, question type Numerical, nominal tolerance). */
export function scoreNumeric({ answer: right, tolerance = 0 }: QuestionKey, { number }: Answer): number {
  if (right.number === undefined || number === undefined || !Number.isFinite(number)) return 0;
  const slack = ROUNDING_SHARE * Math.max(Math.abs(right.number), Math.abs(number));
  return Math.abs(number - right.number) <= tolerance + slack ? 1 : 0;
}
