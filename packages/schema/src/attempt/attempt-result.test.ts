import { expect, it } from 'vitest';
import { computeResult } from './attempt-result.ts';

it('adds up the points of the questions and rounds what was earned', () => {
  const third = 1 / 3;
  const questions = [third, third, 1].map((fraction) => ({ fraction, points: 1, events: ['a'] }));

  expect(computeResult(questions)).toMatchObject({ earnedPoints: 1.67, maxPoints: 3, scorePercent: 55.56 });
});

it('weighs each question by its points', () => {
  const questions = [
    { fraction: 0.5, points: 4, events: [] },
    { fraction: 0, points: 1, events: [] },
  ];

  expect(computeResult(questions)).toMatchObject({ earnedPoints: 2, maxPoints: 5, scorePercent: 40 });
});

it('names each event behind a question that was not fully right once, in order', () => {
  const questions = [
    { fraction: 0.5, points: 1, events: ['1950-war', '1949-visit'] },
    { fraction: 1, points: 1, events: ['1961-treaty'] },
    { fraction: 0, points: 1, events: ['1949-visit', '1990-recognition'] },
  ];

  expect(computeResult(questions).readAgain).toEqual(['1950-war', '1949-visit', '1990-recognition']);
});
