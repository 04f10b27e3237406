import type { QuestionKey } from '@tumen/domain/quiz/question';
import { expect, it } from 'vitest';
import { computeResult } from './attempt-result.ts';

const keyAbout = (...events: string[]): QuestionKey => ({
  answer: { optionIds: [], pairs: [] },
  explanation: { en: 'Because.' },
  rationales: [],
  events,
  citations: [{ source: 'armstrong-2013' }],
});

it('adds a point for each question and rounds what was earned', () => {
  const third = 1 / 3;
  const questions = [third, third, 1].map((fraction) => ({ fraction, key: keyAbout('a') }));

  expect(computeResult(questions)).toMatchObject({ earnedPoints: 1.67, maxPoints: 3, scorePercent: 55.56 });
});

it('names each event behind a question that was not fully right once, in order', () => {
  const questions = [
    { fraction: 0.5, key: keyAbout('1950-war', '1949-visit') },
    { fraction: 1, key: keyAbout('1961-treaty') },
    { fraction: 0, key: keyAbout('1949-visit', '1990-recognition') },
  ];

  expect(computeResult(questions).readAgain).toEqual(['1950-war', '1949-visit', '1990-recognition']);
});
