import { expect, it } from 'vitest';
import { toPublicQuestion } from '../../public-question.ts';
import { scoreAnswer } from '../../scoring/score.ts';
import { FRAME, NOTHING } from '../../test/frame.ts';
import { essayQuestion } from './make.ts';
import { countWords, scoreEssay } from './score.ts';

const levels = [0, 2, 4].map((points) => ({ points, text: { en: `Level ${points}` } }));
const criteria = ['thesis', 'evidence'].map((id) => ({ id, title: { en: id }, levels }));
const question = essayQuestion({ ...FRAME, words: { min: 100, max: 250 }, criteria, model: { en: 'A good answer.' } });

it('waits for a teacher', () => {
  expect(scoreAnswer(question, { ...NOTHING, text: 'I think …' })).toBeNull();
});

it('shows the rubric and hides the model answer', () => {
  expect(toPublicQuestion(question).criteria).toEqual(criteria);
  expect(JSON.stringify(toPublicQuestion(question))).not.toContain('good answer');
});

it('earns the points given of those possible', () => {
  expect(
    scoreEssay(
      criteria,
      new Map([
        ['thesis', 4],
        ['evidence', 2],
      ]),
    ),
  ).toBe(0.75);
});

it('refuses points that no level gives', () => {
  expect(() =>
    scoreEssay(
      criteria,
      new Map([
        ['thesis', 3],
        ['evidence', 2],
      ]),
    ),
  ).toThrow('"thesis" takes 0, 2, 4 points, not 3.');
  expect(() => scoreEssay(criteria, new Map([['thesis', 4]]))).toThrow('"evidence" takes 0, 2, 4 points, not undefined.');
});

it.each([
  ['Stalin agreed, but late.', 4],
  ['소련은 북한에 무기를 주었다.', 4],
  ['', 0],
])('counts the words of "%s"', (text, words) => {
  expect(countWords(text)).toBe(words);
});
