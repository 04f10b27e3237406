import { scaleUtc } from 'd3-scale';
import { utcDay } from 'd3-time';
import { estimateTextWidth } from './estimate-text-width.ts';
import { fromDate, type TimeWindow, toDate } from './time-window.ts';

export type Tick = { day: number; label: string; isYear: boolean };

/** The words of an axis: twelve short names of months, alone and behind a day (a case of its own in Russian). */
export type AxisWords = { months: readonly string[]; monthsOfDays: readonly string[]; locale: string };

const LABEL_SIZE = 12;
const LABEL_GAP = 14;
const PX_PER_TICK = 90;

/**
 * The marks of an axis of `width` pixels: years, months or days, as room allows.
 *
 * The first of a row of months or days also names what it belongs to. A label that would touch the one before is left out with its mark.
 */
export function listTicks(window: TimeWindow, width: number, words: AxisWords): Tick[] {
  const scale = scaleUtc().domain([toDate(window.from), toDate(window.to)]);
  const fine = scale.ticks(Math.max(2, Math.floor(width / PX_PER_TICK)));
  // Below the day the archive knows nothing.
  const dates = fine.some((date) => date.getUTCHours() !== 0) ? scale.ticks(utcDay) : fine;
  const ticks: Tick[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const date of dates) {
    const label = writeLabel(date, ticks.length === 0, words, dates);
    const x = ((fromDate(date) - window.from) / (window.to - window.from)) * width;
    const half = estimateTextWidth(label, LABEL_SIZE) / 2;
    if (x - half < free) continue;
    free = x + half + LABEL_GAP;
    ticks.push({ day: fromDate(date), label, isYear: isFirstOfYear(date) });
  }
  return ticks;
}

const isFirstOfYear = (date: Date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1;

function writeLabel(date: Date, isFirst: boolean, words: AxisWords, dates: readonly Date[]): string {
  if (isFirstOfYear(date)) return String(date.getUTCFullYear());
  const isMonths = dates.every((each) => each.getUTCDate() === 1);
  const month = words.months[date.getUTCMonth()] ?? '';
  if (isMonths) return isFirst ? joinDate(words, date.getUTCFullYear(), month) : month;
  const day = date.getUTCDate();
  if (isFirst) return joinDate(words, date.getUTCFullYear(), words.monthsOfDays[date.getUTCMonth()] ?? month, day);
  return day === 1 ? month : writeDay(words, day);
}

function joinDate(words: AxisWords, year: number, month: string, day?: number): string {
  if (words.locale === 'ko') return [`${year}년`, month, day && writeDay(words, day)].filter(Boolean).join(' ');
  return [day, month, year].filter(Boolean).join(' ');
}

const writeDay = ({ locale }: AxisWords, day: number) => (locale === 'ko' ? `${day}일` : String(day));
