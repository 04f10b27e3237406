import { describe, expect, it } from 'vitest';
import { placeMark } from './place-mark.ts';
import { toDayNumber } from './time-scale.ts';

const x = (day: number) => day - toDayNumber('1990-01-01');
const event = (startDate: string, endDate: string) => ({
  title: 'A treaty',
  startDate,
  endDate,
  datePrecision: startDate === endDate ? 'DAY' : 'INTERVAL',
});

describe('placeMark', () => {
  it('sets the title behind the mark', () => {
    expect(placeMark(event('1990-02-01', '1990-02-01'), x, 400).title.side).toBe('after');
  });

  it('sets the title before a mark at the right edge', () => {
    const { title, from } = placeMark(event('1990-12-31', '1990-12-31'), x, 370);
    expect(title.side).toBe('before');
    expect(from).toBeGreaterThanOrEqual(0);
  });

  it('sets the title above a bar that leaves no room on either side', () => {
    expect(placeMark(event('1990-01-10', '1990-12-31'), x, 370).title).toMatchObject({ side: 'above', x: 9 });
  });

  it('keeps a short bar visible', () => {
    const { left, right } = placeMark(event('1990-02-01', '1990-02-02'), x, 400);
    expect(right - left).toBe(8);
  });
});
