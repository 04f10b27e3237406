import { expect, it } from 'vitest';
import { wishLabels } from './wish-labels.ts';

const point = (date: string, note: string | null, x = 0) => ({
  id: `${date} ${note}`,
  date,
  startDate: `${date}-01-01`,
  value: 1,
  isEstimate: false,
  isDerived: false,
  note,
  x,
  y: 0,
  span: null,
});

it('names the parts of a series with several figures for a date, each once', () => {
  const points = [
    point('1989', 'China.'),
    point('1989', 'Iran.'),
    point('1990', 'China.', 9),
    point('1990', 'A note too long to be the name of a part.'),
  ];
  const wishes = wishLabels([{ name: 'Oil', points }]);
  expect(wishes.map(({ text, anchors }) => [text, anchors.length])).toEqual([
    ['China', 2],
    ['Iran', 1],
  ]);
});

it('names no part of a series with one figure for a date', () => {
  expect(wishLabels([{ name: 'Oil', points: [point('1989', 'Low.'), point('1990', 'High.')] }])).toEqual([]);
});

it('names each of several series, best at its end', () => {
  const [wish] = wishLabels([
    { name: 'A', points: [point('1989', null, 1), point('1990', null, 2)] },
    { name: 'B', points: [point('1989', null)] },
  ]);
  expect(wish).toMatchObject({ text: 'A', anchors: [{ x: 2 }, { x: 1 }] });
});
