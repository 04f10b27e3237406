import { describe, expect, it } from 'vitest';
import { groupBySide, layOutEgo, layOutFan } from './lay-out-ego.ts';

const SIZE = { width: 860, height: 620 };
const slugs = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);

describe('groupBySide', () => {
  it('sets those of one side together and keeps the order within it', () => {
    const sorted = groupBySide([
      { slug: 'usa', sides: ['WASHINGTON' as const] },
      { slug: 'stalin', sides: ['MOSCOW' as const] },
      { slug: 'kedo', sides: ['SEOUL' as const, 'WASHINGTON' as const] },
      { slug: 'mao', sides: ['BEIJING' as const] },
      { slug: 'ussr', sides: ['MOSCOW' as const] },
    ]);
    expect(sorted.map(({ slug }) => slug)).toEqual(['stalin', 'ussr', 'mao', 'usa', 'kedo']);
  });
});

describe.each([
  ['layOutEgo', layOutEgo, 17],
  ['layOutFan', layOutFan, 12],
])('%s', (_, layOut, most) => {
  it.each([0, 1, 2, most])('gives each of %i neighbors a line of its own on its side, inside the drawing', (count) => {
    const { neighbors } = layOut(slugs(count), SIZE);
    expect(neighbors.map(({ slug }) => slug).sort()).toEqual(slugs(count).sort());
    for (const side of ['start', 'end']) {
      const lines = neighbors.filter(({ labelSide }) => labelSide === side).map(({ y }) => y);
      const gaps = lines
        .toSorted((one, other) => one - other)
        .map((y, index, all) => y - (all[index - 1] ?? Number.NEGATIVE_INFINITY));
      expect(Math.min(Number.POSITIVE_INFINITY, ...gaps)).toBeGreaterThan(30);
    }
    expect(neighbors.every(({ x, y }) => x > 0 && x < SIZE.width && y > 0 && y < SIZE.height)).toBe(true);
  });
});
