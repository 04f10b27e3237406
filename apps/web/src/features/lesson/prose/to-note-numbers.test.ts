import { expect, it } from 'vitest';
import { toNoteNumbers } from './to-note-numbers.ts';

it('returns the number of each source once, and nothing for one that has none', () => {
  const numbers = new Map([
    ['rodong', 3],
    ['pravda', 1],
  ]);
  expect(toNoteNumbers('cite:rodong+pravda+rodong+unknown', numbers)).toEqual([3, 1]);
});
