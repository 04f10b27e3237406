import { expect, it } from 'vitest';
import { toBlueprint } from './to-blueprint.ts';

const lesson = (number: number) => ({ slug: `lesson-${number}`, number, title: `Lesson ${number}` });

it('puts the lessons in order, what is built from the data last, and adds up', () => {
  const { rows, totals, items } = toBlueprint([
    { lesson: null, generator: 'chronology', thinking: 'KNOW', items: 1 },
    { lesson: lesson(2), generator: null, thinking: 'CAUSATION', items: 2 },
    { lesson: lesson(1), generator: null, thinking: 'KNOW', items: 3 },
    { lesson: lesson(2), generator: null, thinking: 'EVALUATE', items: 1 },
    { lesson: null, generator: 'source-perspective', thinking: 'SOURCING', items: 1 },
  ]);
  expect(rows.map((row) => [row.lesson?.number ?? null, row.sum, row.generators])).toEqual([
    [1, 3, []],
    [2, 3, []],
    [null, 2, ['chronology', 'source-perspective']],
  ]);
  expect(rows[1]?.counts).toEqual({ KNOW: 0, SOURCING: 0, CAUSATION: 2, EVALUATE: 1 });
  expect(totals).toEqual({ KNOW: 4, SOURCING: 1, CAUSATION: 2, EVALUATE: 1 });
  expect(items).toBe(8);
});
