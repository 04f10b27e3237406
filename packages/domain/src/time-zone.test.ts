import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromWallTime, isTimeZone, toWallTime } from './time-zone.ts';

const ZONES = ['UTC', 'Asia/Seoul', 'Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia'];

describe('isTimeZone', () => {
  it.each(ZONES)('knows %s', (zone) => expect(isTimeZone(zone)).toBe(true));
  it.each(['', 'Seoul', '+09:00', 'EST', 'Asia/Atlantis', 'Asia/Seoul; x', 'asia'])('does not take %j for a zone', (text) => {
    expect(isTimeZone(text)).toBe(false);
  });
});

describe('a clock on the wall', () => {
  it('shows nine in Seoul when it is midnight in Greenwich', () => {
    expect(toWallTime(new Date('2027-04-20T00:00:00Z'), 'Asia/Seoul')).toBe('2027-04-20T09:00');
    expect(fromWallTime('2027-04-20T09:00', 'Asia/Seoul')).toEqual(new Date('2027-04-20T00:00:00Z'));
  });

  it('shows any moment so that it can be found again, the night that clocks are put back apart', () => {
    const moment = fc.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2037-12-31T00:00:00Z'), noInvalidDate: true });
    const property = fc.property(moment, fc.constantFrom(...ZONES), (date, zone) => {
      const shown = toWallTime(date, zone);
      const found = fromWallTime(shown, zone);
      expect(found && toWallTime(found, zone)).toBe(shown);
      expect(Number(found)).toBeLessThanOrEqual(Number(date));
      expect(Number(date) - Number(found)).toBeLessThan(2 * 3_600_000);
    });
    fc.assert(property);
  });

  it('counts the first of two hours that are shown twice, and goes on where an hour is left out', () => {
    expect(fromWallTime('2027-11-07T01:30', 'America/New_York')).toEqual(new Date('2027-11-07T05:30:00Z'));
    expect(fromWallTime('2027-03-14T02:30', 'America/New_York')).toEqual(new Date('2027-03-14T07:30:00Z'));
  });

  it.each(['', '2027-02-30T09:00', '2027-13-01T09:00', '2027-04-20', '20.04.2027 09:00'])('does not show %j', (text) => {
    expect(fromWallTime(text, 'Asia/Seoul')).toBeNull();
  });
});
