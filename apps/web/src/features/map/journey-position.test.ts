import { describe, expect, it } from 'vitest';
import { arrowsAlong, lastReached, positionAt } from './journey-position.ts';

const LINE = [
  [0, 0],
  [10, 0],
  [10, 0],
  [10, 20],
] as const;
const TIMES = [0, 10, 12, 14];

describe('positionAt', () => {
  it('moves evenly between two points', () => expect(positionAt(LINE, TIMES, 5)).toEqual([5, 0]));
  it('stays where the journey stays', () => expect(positionAt(LINE, TIMES, 11)).toEqual([10, 0]));
  it('waits at the start', () => expect(positionAt(LINE, TIMES, -3)).toEqual([0, 0]));
  it('rests at the end', () => expect(positionAt(LINE, TIMES, 99)).toEqual([10, 20]));
});

describe('lastReached', () => {
  it('is the stop behind the train', () => expect(lastReached([0, 1, 3], TIMES, 13)).toBe(1));
  it('is none before the first', () => expect(lastReached([0, 1, 3], TIMES, -1)).toBe(-1));
});

describe('arrowsAlong', () => {
  it('points where the line leads', () => {
    expect(
      arrowsAlong(
        [
          [0, 0],
          [40, 0],
          [40, 40],
        ],
        60,
      ),
    ).toEqual([{ x: 20, y: 0, degrees: 0 }]);
    expect(
      arrowsAlong(
        [
          [0, 0],
          [0, -40],
        ],
        60,
      ),
    ).toEqual([{ x: 0, y: -20, degrees: -90 }]);
  });
  it('leaves a line without length alone', () => expect(arrowsAlong([[5, 5]], 60)).toEqual([]));
});
