import { describe, expect, it } from 'vitest';
import { isAnswerComplete, openingAnswer, toAnswerInput, toDraft } from './answer.ts';

const options = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('openingAnswer', () => {
  it('opens an ordering with all items, so that it can be checked as it stands', () => {
    const answer = openingAnswer('ORDERING', options);
    expect(answer.optionIds).toEqual(['a', 'b', 'c']);
    expect(isAnswerComplete('ORDERING', options, answer)).toBe(true);
  });

  it.each([
    'SINGLE_CHOICE',
    'MULTIPLE_RESPONSE',
    'MATCHING',
    'PLACEMENT',
    'NUMERIC',
    'SHORT_ANSWER',
    'MAP_POINT',
    'ESSAY',
  ] as const)('opens %s with nothing to check', (kind) => {
    expect(isAnswerComplete(kind, options, openingAnswer(kind, options))).toBe(false);
  });
});

describe('isAnswerComplete', () => {
  it('takes zero for a number', () => {
    expect(isAnswerComplete('NUMERIC', [], { optionIds: [], pairs: [], number: 0 })).toBe(true);
  });

  it('waits until every row is matched', () => {
    const pairs = [
      { optionId: 'a', targetId: 'x' },
      { optionId: 'b', targetId: 'x' },
    ];
    expect(isAnswerComplete('MATCHING', options, { optionIds: [], pairs })).toBe(false);
    const complete = [...pairs, { optionId: 'c', targetId: 'y' }];
    expect(isAnswerComplete('MATCHING', options, { optionIds: [], pairs: complete })).toBe(true);
  });
});

describe('an answer on its way', () => {
  const saved = {
    __typename: 'Answer',
    optionIds: [],
    pairs: [],
    number: null,
    text: null,
    point: { __typename: 'MapPoint', latitude: 39, longitude: 125.8 },
  };

  it('comes back from the server as it was given', () => {
    expect(toDraft(saved)).toEqual({ optionIds: [], pairs: [], point: { latitude: 39, longitude: 125.8 } });
  });

  it('goes to the server with the field of its kind alone', () => {
    expect(toAnswerInput(toDraft(saved))).toEqual({ point: { latitude: 39, longitude: 125.8 } });
    expect(toAnswerInput({ optionIds: [], pairs: [], number: null })).toEqual({});
  });
});
