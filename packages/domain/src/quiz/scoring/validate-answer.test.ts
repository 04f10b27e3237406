import { describe, expect, it } from 'vitest';
import { QUESTION_KINDS, type QuestionKind } from '../kinds.ts';
import type { Answer, PublicQuestion } from '../question.ts';
import { validateAnswer } from './validate-answer.ts';

const NOTHING: Answer = { optionIds: [], pairs: [] };

const WITHOUT_OPTIONS: readonly QuestionKind[] = ['NUMERIC', 'SHORT_ANSWER', 'MAP_POINT', 'ESSAY'];

function view(kind: QuestionKind): PublicQuestion {
  const options = WITHOUT_OPTIONS.includes(kind) ? [] : ['a', 'b', 'c'].map((id) => ({ id, text: { en: id } }));
  const targets = kind === 'MATCHING' || kind === 'PLACEMENT' ? ['x', 'y'].map((id) => ({ id, text: { en: id } })) : [];
  return { kind, prompt: { en: 'Prompt' }, options, targets };
}

describe('validateAnswer', () => {
  it.each<[QuestionKind, Answer]>([
    ['SINGLE_CHOICE', { optionIds: ['b'], pairs: [] }],
    ['MULTIPLE_RESPONSE', { optionIds: ['b', 'c'], pairs: [] }],
    ['ORDERING', { optionIds: ['c', 'a', 'b'], pairs: [] }],
    ['MATCHING', { optionIds: [], pairs: ['a', 'b', 'c'].map((optionId) => ({ optionId, targetId: 'x' })) }],
    ['PLACEMENT', { optionIds: [], pairs: ['a', 'b', 'c'].map((optionId) => ({ optionId, targetId: 'y' })) }],
    ['NUMERIC', { optionIds: [], pairs: [], number: -1.5 }],
    ['SHORT_ANSWER', { optionIds: [], pairs: [], text: 'Khasan' }],
    ['MAP_POINT', { optionIds: [], pairs: [], point: { latitude: 42.4, longitude: 130.6 } }],
    ['ESSAY', { optionIds: [], pairs: [], text: 'Both sources say …' }],
  ])('accepts a whole answer to %s', (kind, answer) => {
    expect(validateAnswer(view(kind), answer)).toEqual([]);
  });

  it.each<[string, QuestionKind, Answer, string]>([
    ['an unknown option', 'SINGLE_CHOICE', { optionIds: ['z'], pairs: [] }, 'Unknown option "z".'],
    ['two options where one is right', 'SINGLE_CHOICE', { optionIds: ['a', 'b'], pairs: [] }, 'Choose one option only.'],
    ['an option given twice', 'MULTIPLE_RESPONSE', { optionIds: ['a', 'a'], pairs: [] }, 'Option "a" is given twice.'],
    ['an order that lacks an item', 'ORDERING', { optionIds: ['a', 'b'], pairs: [] }, 'The order lacks the item "c".'],
    [
      'an unmatched option',
      'MATCHING',
      { optionIds: [], pairs: [{ optionId: 'a', targetId: 'x' }] },
      'Option "b" has no target.',
    ],
    ['an unknown target', 'MATCHING', { optionIds: [], pairs: [{ optionId: 'a', targetId: 'q' }] }, 'Unknown target "q".'],
    [
      'a text of a whole page',
      'SHORT_ANSWER',
      { optionIds: [], pairs: [], text: 'x'.repeat(201) },
      'The text has more than 200 characters.',
    ],
    ['a number without end', 'NUMERIC', { optionIds: [], pairs: [], number: Number.NaN }, 'The number must be finite.'],
    [
      'an answer of another kind',
      'NUMERIC',
      { optionIds: ['a'], pairs: [] },
      'A question of kind NUMERIC is answered by "number", not by "optionIds".',
    ],
  ])('rejects %s', (_fault, kind, answer, message) => {
    expect(validateAnswer(view(kind), answer)).toContain(message);
  });

  it.each(QUESTION_KINDS)('accepts an empty draft of %s but not an empty final answer', (kind) => {
    expect(validateAnswer(view(kind), NOTHING, 'DRAFT')).toEqual([]);
    expect(validateAnswer(view(kind), NOTHING)).not.toEqual([]);
  });

  it('rejects an unknown option in a draft too', () => {
    expect(validateAnswer(view('ORDERING'), { optionIds: ['z'], pairs: [] }, 'DRAFT')).toEqual(['Unknown option "z".']);
  });
});
