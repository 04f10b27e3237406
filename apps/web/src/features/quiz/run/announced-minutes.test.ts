import { describe, expect, it } from 'vitest';
import { announcedMinutes, formatSeconds } from './announced-minutes.ts';

describe('announcedMinutes', () => {
  it('names ten, five and one minute once each in a countdown of an hour', () => {
    const announced = Array.from({ length: 3_600 }, (_, index) => announcedMinutes(3_600 - index, 3_599 - index));
    expect(announced.filter((minutes) => minutes !== null)).toEqual([10, 5, 1]);
  });

  it('names the nearest one after a device has slept', () => {
    expect(announcedMinutes(3_000, 42)).toBe(1);
  });

  it.each([
    [600, 600],
    [590, 589],
    [61, 0],
  ])('names none from %d to %d', (before, now) => {
    expect(announcedMinutes(before, now)).toBeNull();
  });
});

it.each([
  [0, '0:00'],
  [7, '0:07'],
  [3_547, '59:07'],
  [3_900, '1:05:00'],
])('shows %d seconds as %s', (seconds, text) => {
  expect(formatSeconds(seconds)).toBe(text);
});
