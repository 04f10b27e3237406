import { describe, expect, it } from 'vitest';
import { layOutLanes } from './lay-out-lanes.ts';

describe('layOutLanes', () => {
  it('keeps items that do not touch in one lane', () => {
    expect(
      layOutLanes(
        [
          { from: 0, to: 10 },
          { from: 20, to: 30 },
        ],
        5,
      ),
    ).toEqual([0, 0]);
  });

  it('opens a lane for an item that would touch', () => {
    expect(
      layOutLanes(
        [
          { from: 0, to: 10 },
          { from: 12, to: 30 },
          { from: 40, to: 50 },
        ],
        5,
      ),
    ).toEqual([0, 1, 0]);
  });

  it('returns nothing for nothing', () => {
    expect(layOutLanes([], 5)).toEqual([]);
  });
});
