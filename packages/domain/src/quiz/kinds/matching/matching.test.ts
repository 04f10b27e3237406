import { expect, it } from 'vitest';
import { createRandom } from '../../random.ts';
import { scoreAnswer } from '../../scoring/score.ts';
import { FRAME } from '../../test/frame.ts';
import { matchingQuestion } from './make.ts';

const pairs = ['a', 'b', 'c', 'd'].map((name) => ({
  left: { en: name },
  right: { en: name === 'd' ? 'C' : name.toUpperCase() },
}));
const question = matchingQuestion({ ...FRAME, pairs }, createRandom('scoring'));
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
