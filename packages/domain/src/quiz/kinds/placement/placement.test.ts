import { expect, it } from 'vitest';
import { createRandom } from '../../random.ts';
import { scoreAnswer } from '../../scoring/score.ts';
import { FRAME } from '../../test/frame.ts';
import { placementQuestion } from './make.ts';

const periods = ['Early', 'Middle', 'Late'].map((en) => ({ en }));
const items = [
  { text: { en: 'A treaty' }, period: { en: 'Late' } },
  { text: { en: 'A visit' }, period: { en: 'Early' } },
];

it('keeps the periods in the order of time, the empty one among them', () => {
  const { view } = placementQuestion({ ...FRAME, periods, items }, createRandom('any'));
  expect(view.targets.map(({ text }) => text.en)).toEqual(['Early', 'Middle', 'Late']);
});

it('earns the share of events in their period', () => {
  const question = placementQuestion({ ...FRAME, periods, items }, createRandom('any'));
  const { pairs } = question.key.answer;
  expect(scoreAnswer(question, { optionIds: [], pairs })).toBe(1);
  expect(scoreAnswer(question, { optionIds: [], pairs: pairs.slice(0, 1) })).toBe(0.5);
});

it('refuses an event of a period that is not shown', () => {
  const astray = [{ text: { en: 'A war' }, period: { en: 'Never' } }];
  expect(() => placementQuestion({ ...FRAME, periods, items: astray }, createRandom('any'))).toThrow('The targets lack "Never"');
});
