import { describe, expect, it } from 'vitest';
import { readGiven, toAnswer } from './read-answer.ts';

const answerOf = (...fields: [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of [['question', 'a-check'], ...fields] as const) form.append(name, value);
  return toAnswer(readGiven(form));
};

describe('the answer that a form of a check sends', () => {
  it('has all options that were chosen', () => {
    expect(answerOf(['option', 'a'], ['option', 'c'])).toEqual({ optionIds: ['a', 'c'] });
  });

  it('has each option with its target', () => {
    expect(answerOf(['match:a', 'x'], ['match:b', 'y'])).toEqual({
      pairs: [
        { optionId: 'a', targetId: 'x' },
        { optionId: 'b', targetId: 'y' },
      ],
    });
  });

  it('has the options in the order of their places', () => {
    expect(answerOf(['place:a', '3'], ['place:b', '1'], ['place:c', '2'])).toEqual({ optionIds: ['b', 'c', 'a'] });
  });

  it.each([
    [['place:a', '1'] as [string, string], ['place:b', '1'] as [string, string]],
    [['place:a', ''] as [string, string], ['place:b', '1'] as [string, string]],
  ])('needs a place of its own for each option', (...fields) => {
    expect(answerOf(...fields)).toBe('eachPlaceOnce');
  });

  it('has the text as it was written', () => {
    expect(answerOf(['text', 'Kim Il Sung'])).toEqual({ text: 'Kim Il Sung' });
  });

  it('reads a number with either decimal sign, and nothing else as a number', () => {
    expect(answerOf(['number', ' 15,5 '])).toEqual({ number: 15.5 });
    expect(answerOf(['number', 'many'])).toBe('notANumber');
    expect(answerOf(['number', ''])).toBe('notANumber');
  });
});
