import { describe, expect, it } from 'vitest';
import { isAnswerComplete, moveItem, openingAnswer, parseTypedNumber } from './answer.ts';

const options = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('openingAnswer', () => {
  it('opens an ordering with all items, so that it can be checked as it stands', () => {
    const answer = openingAnswer('ORDERING', options);
    expect(answer.optionIds).toEqual(['a', 'b', 'c']);
    expect(isAnswerComplete('ORDERING', options, answer)).toBe(true);
  });

  it.each(['SINGLE_CHOICE', 'MULTIPLE_RESPONSE', 'MATCHING', 'NUMERIC'] as const)('opens %s with nothing to check', (kind) => {
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
    expect(isAnswerComplete('MATCHING', options, { optionIds: [], pairs, number: null })).toBe(false);
    const complete = [...pairs, { optionId: 'c', targetId: 'y' }];
    expect(isAnswerComplete('MATCHING', options, { optionIds: [], pairs: complete, number: null })).toBe(true);
  });
});

describe('moveItem', () => {
  it('moves an item one place down', () => {
    expect(moveItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });

  it('keeps the list when the item would leave it', () => {
    expect(moveItem(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
    expect(moveItem(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  });
});

describe('parseTypedNumber', () => {
  it.each([
    ['15.4', 15.4],
    ['15,4', 15.4],
    ['1 501,5', 1501.5],
    ['1,600', 1600],
    ['-3', -3],
    ['0', 0],
  ])('reads %s', (text, number) => {
    expect(parseTypedNumber(text)).toBe(number);
  });

  it.each(['', 'many', '1.2.3', '12 %', '1e3'])('refuses "%s"', (text) => {
    expect(parseTypedNumber(text)).toBeNull();
  });
});
