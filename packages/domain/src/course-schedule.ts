/** When the work of each week of a course opens and closes, by a clock in the time zone of the class. */
import { fromWallTime } from './time-zone.ts';

const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 7;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export type CourseDates = {
  /** The first day of the first week, ISO 8601: "2027-03-02". */
  readonly firstDay: string;
  /** As ISO 8601 counts days: 1 is Monday, 7 is Sunday. */
  readonly dueWeekday: number;
  /** "23:59". */
  readonly dueTime: string;
  readonly timeZone: string;
};

/** The time in which the work of a week is done. */
export type CourseWeekDates = { readonly week: number; readonly opensAt: Date; readonly closesAt: Date };

/**
 * Lays a course over the calendar: each week opens as its first day begins, and closes on the first due weekday from then on.
 * Where clocks are changed in between, the time on the wall stays.
 *
 * @param weeks how many the course has
 * @returns null for what is no day, weekday or time
 */
export function scheduleWeeks(dates: CourseDates, weeks: number): CourseWeekDates[] | null {
  const { firstDay, dueWeekday, dueTime, timeZone } = dates;
  const first = new Date(`${firstDay}T00:00:00Z`);
  if (Number.isNaN(first.getTime()) || !TIME.test(dueTime) || ![1, 2, 3, 4, 5, 6, 7].includes(dueWeekday)) return null;
  // Of 0 for Sunday to 6, as JavaScript counts them, to 7 for Sunday.
  const firstWeekday = first.getUTCDay() || DAYS_A_WEEK;
  const days = (dueWeekday - firstWeekday + DAYS_A_WEEK) % DAYS_A_WEEK;
  // As a week opens it cannot close: then a week later.
  const daysUntilDue = days === 0 && dueTime === '00:00' ? DAYS_A_WEEK : days;
  const scheduled = Array.from({ length: weeks }, (_, index) => {
    const opens = dayAfter(first, index * DAYS_A_WEEK);
    const closes = dayAfter(first, index * DAYS_A_WEEK + daysUntilDue);
    return {
      week: index + 1,
      opensAt: fromWallTime(`${opens}T00:00`, timeZone),
      closesAt: fromWallTime(`${closes}T${dueTime}`, timeZone),
    };
  });
  const isWhole = (week: (typeof scheduled)[number]): week is CourseWeekDates => week.opensAt !== null && week.closesAt !== null;
  return scheduled.every(isWhole) ? scheduled : null;
}

function dayAfter(day: Date, days: number): string {
  return new Date(day.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}
