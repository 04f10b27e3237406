import { expect, it } from 'vitest';
import { createRandom } from '../../random.ts';
import { scoreAnswer } from '../../scoring/score.ts';
import { choiceOptions, ticking } from '../../test/choices.ts';
import { FRAME } from '../../test/frame.ts';
import { singleChoiceQuestion } from './make.ts';

const question = singleChoiceQuestion({ ...FRAME, options: choiceOptions(1, 3) }, createRandom('scoring'));

it('earns the full point for the right option and none for a wrong one', () => {
  expect(scoreAnswer(question, ticking(question, 1, 0))).toBe(1);
  expect(scoreAnswer(question, ticking(question, 0, 1))).toBe(0);
});

it('earns nothing for two options or for none', () => {
  expect(scoreAnswer(question, ticking(question, 1, 1))).toBe(0);
  expect(scoreAnswer(question, ticking(question, 0, 0))).toBe(0);
});
