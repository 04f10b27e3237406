import { createRandom } from '@tumen/domain/quiz/random';
import { expect, it } from 'vitest';
import { planStudent } from './plan.ts';

const planClass = (seed: string) =>
  Array.from({ length: 300 }, (_, index) => planStudent(`${index}`, 30, createRandom(seed).fork(`${index}`)));

it('plans the same class for the same seed, and another for another', () => {
  expect(planClass('a')).toEqual(planClass('a'));
  expect(planClass('a')).not.toEqual(planClass('b'));
});

it('has every way to end, to answer and to deliver in a class of 300', () => {
  const students = planClass('a');
  const questions = students.flatMap((student) => student.questions);

  expect(new Set(students.map(({ ending }) => ending))).toEqual(new Set(['HANDS_IN', 'GOES_AWAY', 'WRITES_ON']));
  expect(new Set(questions.map(({ delivery }) => delivery))).toEqual(new Set(['IN_ORDER', 'TWICE', 'CROSSED', 'OVERTAKEN']));
  expect(new Set(questions.map(({ answers }) => answers.at(-1)))).toEqual(new Set(['RIGHT', 'PARTLY', 'WRONG', null, undefined]));
  expect(students.some(({ startClicks }) => startClicks > 1)).toBe(true);
});
