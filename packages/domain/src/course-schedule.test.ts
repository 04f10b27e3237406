import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleWeeks } from './course-schedule.ts';
import { toWallTime } from './time-zone.ts';

const DATES = { firstDay: '2027-03-02', dueWeekday: 7, dueTime: '23:59', timeZone: 'Asia/Seoul' };

describe('the weeks of a course', () => {
  it('open as their first day begins and close on the weekday that was named', () => {
    expect(scheduleWeeks(DATES, 2)).toEqual([
      { week: 1, opensAt: new Date('2027-03-01T15:00:00Z'), closesAt: new Date('2027-03-07T14:59:00Z') },
      { week: 2, opensAt: new Date('2027-03-08T15:00:00Z'), closesAt: new Date('2027-03-14T14:59:00Z') },
    ]);
  });

  it('close on their first day when that is the weekday', () => {
    expect(scheduleWeeks({ ...DATES, dueWeekday: 2, dueTime: '09:10' }, 1)).toEqual([
      { week: 1, opensAt: new Date('2027-03-01T15:00:00Z'), closesAt: new Date('2027-03-02T00:10:00Z') },
    ]);
  });

  it('keep the time on the wall where clocks are put forward', () => {
    const weeks = scheduleWeeks({ ...DATES, timeZone: 'America/New_York' }, 3) ?? [];
    expect(weeks.map(({ closesAt }) => closesAt.toISOString())).toEqual([
      '2027-03-08T04:59:00.000Z',
      '2027-03-15T03:59:00.000Z',
      '2027-03-22T03:59:00.000Z',
    ]);
  });

  it('open before they close, on the right weekday, one week after the other, wherever and whenever', () => {
    const day = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true });
    const zone = fc.constantFrom('UTC', 'Asia/Seoul', 'Europe/Moscow', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata');
    const time = fc.constantFrom('00:00', '17:30', '23:59');
    const property = fc.property(day, zone, fc.integer({ min: 1, max: 7 }), time, (date, timeZone, dueWeekday, dueTime) => {
      const firstDay = date.toISOString().slice(0, 10);
      const weeks = scheduleWeeks({ firstDay, dueWeekday, dueTime, timeZone }, 15) ?? [];
      expect(weeks.map(({ week }) => week)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
      for (const { opensAt, closesAt } of weeks) {
        expect(Number(closesAt)).toBeGreaterThan(Number(opensAt));
        expect(toWallTime(opensAt, timeZone)).toMatch(/T00:00$/);
        const closes = toWallTime(closesAt, timeZone);
        expect(closes.slice(11)).toBe(dueTime);
        expect(new Date(`${closes}Z`).getUTCDay() || 7).toBe(dueWeekday);
      }
    });
    fc.assert(property);
  });

  it.each([{ firstDay: 'soon' }, { dueTime: '24:00' }, { dueTime: '9:10' }, { dueWeekday: 0 }, { dueWeekday: 2.5 }])(
    'are none when something is impossible: %j',
    (wrong) => {
      expect(scheduleWeeks({ ...DATES, ...wrong }, 1)).toBeNull();
    },
  );
});
