import { describe, expect, it } from 'vitest';
import { scoreIndependently } from './independent-score.ts';
import type { Answer, KeyedQuestion } from './question.ts';

const choices = (...ids: string[]) => ids.map((id) => ({ id }));

function score(kind: string, question: Partial<KeyedQuestion['key']> & { options?: string[] }, given: Answer) {
  const { options = [], ...key } = question;
  return scoreIndependently({ kind, view: { options: choices(...options), targets: [] }, key: { answer: {}, ...key } }, given);
}

describe('multiple response: c = 3 right of N = 5', () => {
  const question = { options: ['a', 'b', 'c', 'x', 'y'], answer: { optionIds: ['a', 'b', 'c'] } };

  it.each([
    ['two right and one wrong', ['a', 'b', 'x'], 2 / 3 - 1 / 2],
    ['all', ['a', 'b', 'c', 'x', 'y'], 0],
    ['all that is right', ['c', 'b', 'a'], 1],
    ['more wrong than right', ['a', 'x', 'y'], 0],
    ['nothing', [], 0],
  ])('gives %s its share', (_case, optionIds, expected) => {
    expect(score('MULTIPLE_RESPONSE', question, { optionIds })).toBeCloseTo(expected, 12);
  });
});

describe('ordering: key 1-2-3-4-5', () => {
  const question = { answer: { optionIds: ['1', '2', '3', '4', '5'] } };

  it.each([
    ['2-3-4-5-1', 0.6],
    ['1-2-3-4-5', 1],
    ['5-4-3-2-1', 0],
    ['1-2-3-4', 0.6],
    ['4', 0],
  ])('gives %s the share of pairs in order', (order, expected) => {
    expect(score('ORDERING', question, { optionIds: order.split('-') })).toBeCloseTo(expected, 12);
  });
});

it('gives a single choice all or nothing', () => {
  const question = { options: ['a', 'b'], answer: { optionIds: ['a'] } };
  expect(score('SINGLE_CHOICE', question, { optionIds: ['a'] })).toBe(1);
  expect(score('SINGLE_CHOICE', question, { optionIds: ['b'] })).toBe(0);
  expect(score('SINGLE_CHOICE', question, { optionIds: [] })).toBe(0);
});

it.each(['MATCHING', 'PLACEMENT'])('gives %s right pairs / pairs', (kind) => {
  const pair = (optionId: string, targetId: string) => ({ optionId, targetId });
  const question = { answer: { pairs: [pair('a', '1'), pair('b', '2'), pair('c', '2'), pair('d', '4')] } };

  expect(score(kind, question, { pairs: [pair('a', '1'), pair('b', '4'), pair('c', '2')] })).toBe(0.5);
});

it.each([
  [15.9, 15.4, 0.5, 1],
  [14.9, 15.4, 0.5, 1],
  [15.91, 15.4, 0.5, 0],
  [1000, 1000, 0, 1],
  [-3.5, 3.5, 0.5, 0],
])('takes %d for %d ± %d as %d', (number, right, tolerance, expected) => {
  expect(score('NUMERIC', { answer: { number: right }, tolerance }, { number })).toBe(expected);
});

it('gives a known answer its fraction in any spelling of any language', () => {
  const knownAnswers = [
    { accept: { en: ['Kim Il-sung'], ru: ['Королёв'], ko: ['김일성'] }, fraction: 1 },
    { accept: { en: ['Kim'] }, fraction: 0.5 },
  ];
  const of = (text: string) => score('SHORT_ANSWER', { knownAnswers }, { text });

  expect(['kim il sung', ' KIM ILSUNG', 'КОРОЛЕВ', '김일성', 'kim', 'Stalin', ' - '].map(of)).toEqual([1, 1, 1, 1, 0.5, 0, 0]);
});

it('lets the mark for a place fall evenly from one radius to three', () => {
  const question = { answer: { point: { latitude: 0, longitude: 0 } }, radiusKm: 100 };
  const at = (km: number) =>
    score('MAP_POINT', question, { point: { latitude: 0, longitude: (km / 6371.0088) * (180 / Math.PI) } });

  expect(at(99)).toBe(1);
  expect(at(200)).toBeCloseTo(0.5, 9);
  expect(at(301)).toBe(0);
});

it('leaves an essay to the teacher', () => {
  expect(score('ESSAY', {}, { text: 'Words.' })).toBeNull();
});
