import { expect, it } from 'vitest';
import { standingOf } from './connection-of.ts';
import type { LiveStudent } from './fold-progress.ts';
import { tallyQuestions } from './tally-questions.ts';

const student = (fractions: readonly (number | null)[], changes: Partial<LiveStudent> = {}): LiveStudent => ({
  enrollmentId: 'one',
  name: 'Mina',
  state: 'WORKING',
  position: 1,
  seenAt: '2027-04-20T09:00:00.000Z',
  leftAt: null,
  deadlineAt: null,
  submittedAt: null,
  isAutoSubmitted: false,
  questions: fractions.map((fraction, index) => ({
    position: index + 1,
    item: `curated:${index + 1}`,
    isAnswered: fraction !== null,
    fraction,
  })),
  ...changes,
});

it('puts the question that fails most first, and counts no answer as none', () => {
  const tallies = tallyQuestions([student([1, 0, null]), student([1, 0, null]), student([1, 0.5, null])]);
  expect(tallies.map(({ item }) => item)).toEqual(['curated:2', 'curated:1', 'curated:3']);
  expect(tallies[0]).toMatchObject({ answered: 3, right: 0, partly: 1, wrong: 2, isFailing: true });
  expect(tallies[2]).toMatchObject({ answered: 0, isFailing: false });
});

it('calls nothing failing of which hardly anybody spoke', () => {
  expect(tallyQuestions([student([0]), student([0])])[0]).toMatchObject({ wrong: 2, isFailing: false });
});

it('takes a page for lost that fell silent, and not one that was closed, or handed in', () => {
  const at = (seconds: number) => Date.parse('2027-04-20T09:00:00.000Z') + seconds * 1_000;
  expect(standingOf(student([]), false, at(34))).toBe('here');
  expect(standingOf(student([]), true, at(34))).toBe('paused');
  expect(standingOf(student([]), false, at(36))).toBe('lost');
  expect(standingOf(student([], { leftAt: '2027-04-20T09:00:00.000Z' }), false, at(36))).toBe('left');
  expect(standingOf(student([], { state: 'HANDED_IN' }), false, at(99))).toBe('handedIn');
});
