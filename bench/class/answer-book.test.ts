import { describe, expect, it } from 'vitest';
import { AnswerBook, type Stored } from './answer-book.ts';

const save = (sequence: number, ...optionIds: string[]) => ({ sequence, answer: { optionIds }, isFinal: false });
const stored = (sequence: number, ...optionIds: string[]): Stored => ({
  sequence,
  answer: { optionIds, pairs: [], number: null },
  isFinal: true,
  savedAt: `2027-04-20T09:00:0${sequence}Z`,
});

/** Two saves of question 1 and one of question 2, all acknowledged; save 3 of question 1 was sent and never answered. */
function filledBook() {
  const book = new AnswerBook();
  for (const [position, sequence, option] of [
    [1, 1, 'a'],
    [1, 2, 'b'],
    [2, 1, 'x'],
  ] as const) {
    book.send(position, save(sequence, option));
    book.acknowledge({ position, sent: save(sequence, option), stored: stored(sequence, option) });
  }
  book.send(1, save(3, 'c'));
  return book;
}

const held = (first: Stored | null, second: Stored | null = stored(1, 'x')) =>
  new Map([
    [1, first],
    [2, second],
    [3, null],
  ]);

describe('listFaults', () => {
  it('finds nothing where the newest acknowledged saves are held', () => {
    expect(filledBook().listFaults(held(stored(2, 'b')))).toEqual([]);
  });

  it('takes a newer save that was sent and whose acknowledgement got lost', () => {
    expect(filledBook().listFaults(held(stored(3, 'c')))).toEqual([]);
  });

  it.each([
    ['a missing answer', held(null), 'question 1: acknowledged save 2 is missing'],
    ['an older answer', held(stored(1, 'a')), 'question 1: acknowledged save 2 is lost, the server holds 1'],
    ['another answer', held(stored(2, 'a')), 'question 1: save 2 holds another answer than was sent'],
    ['a save that nobody sent', held(stored(4, 'd')), 'question 1: the server holds save 4, which nobody sent'],
    [
      'a save that was stored again',
      held({ ...stored(2, 'b'), savedAt: '2027-04-20T10:00:00Z' }),
      'question 1: save 2 was stored twice, at different moments',
    ],
    ['a loss in another question', held(stored(2, 'b'), null), 'question 2: acknowledged save 1 is missing'],
  ])('names %s', (_case, state, fault) => {
    expect(filledBook().listFaults(state)).toEqual([fault]);
  });

  it('names a save that was held although it was refused', () => {
    const book = filledBook();
    book.refuse(1, 3);
    expect(book.listFaults(held(stored(3, 'c')))).toEqual(['question 1: the server holds save 3, which it had refused']);
  });

  it('names an answer to a question that nobody answered', () => {
    expect(filledBook().listFaults(new Map([[3, stored(1, 'z')]]))).toHaveLength(1);
  });

  it('asks of an earlier view only what was acknowledged before it', () => {
    const book = new AnswerBook();
    const before = book.snapshot();
    book.send(1, save(1, 'a'));
    book.acknowledge({ position: 1, sent: save(1, 'a'), stored: stored(1, 'a') });

    expect(book.listFaults(new Map([[1, null]]), before)).toEqual([]);
    expect(book.listFaults(new Map([[1, null]]))).toHaveLength(1);
  });
});

it('names an acknowledgement that holds less than was sent', () => {
  const book = new AnswerBook();
  expect(book.acknowledge({ position: 1, sent: save(2, 'b'), stored: stored(1, 'a') })).toEqual([
    'question 1: save 2 was acknowledged with 1',
  ]);
});
