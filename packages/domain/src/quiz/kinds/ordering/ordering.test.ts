import { expect, it } from 'vitest';
import { createRandom } from '../../random.ts';
import { scoreAnswer } from '../../scoring/score.ts';
import { FRAME } from '../../test/frame.ts';
import { orderingQuestion } from './make.ts';

const items = Array.from({ length: 5 }, (_, index) => ({ en: `Item ${index + 1}` }));
const question = orderingQuestion({ ...FRAME, items }, createRandom('scoring'));

it.each([
  { order: [1, 2, 3, 4, 5], fraction: 1 },
  { order: [2, 3, 4, 5, 1], fraction: 0.6 },
  { order: [2, 1, 3, 4, 5], fraction: 0.9 },
  { order: [5, 4, 3, 2, 1], fraction: 0 },
  { order: [1, 2, 3], fraction: 0.3 },
  { order: [], fraction: 0 },
])('earns $fraction for the order $order', ({ order, fraction }) => {
  const optionIds = order.map((place) => question.key.answer.optionIds[place - 1] ?? '');
  expect(scoreAnswer(question, { optionIds, pairs: [] })).toBeCloseTo(fraction, 12);
});

it('never shows the items in the right order', () => {
  const shown = Array.from({ length: 200 }, (_, seed) =>
    orderingQuestion({ ...FRAME, items: items.slice(0, 2) }, createRandom(`${seed}`)),
  );
  expect(shown.filter(({ view, key }) => view.options[0]?.id === key.answer.optionIds[0])).toEqual([]);
});
