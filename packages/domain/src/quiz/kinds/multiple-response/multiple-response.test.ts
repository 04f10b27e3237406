import { expect, it } from 'vitest';
import { createRandom } from '../../random.ts';
import { scoreAnswer } from '../../scoring/score.ts';
import { choiceOptions, ticking } from '../../test/choices.ts';
import { FRAME } from '../../test/frame.ts';
import { multipleResponseQuestion } from './make.ts';

const question = multipleResponseQuestion({ ...FRAME, options: choiceOptions(3, 2) }, createRandom('scoring'));

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
