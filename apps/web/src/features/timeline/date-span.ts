import { OPEN_END, parseHistoricalDate } from '@tumen/domain/historical-date';
import type { DateSpan } from './date-span-shape.ts';
import { toDayNumber } from './time-window.ts';

/**
 * Reads an EDTF date as what the timeline draws. What has no end lasts until `today`, an ISO day.
 *
 * @throws {HistoricalDateError} when the text is no date.
 */
export function readDateSpan(edtf: string, today: string): DateSpan {
  const date = parseHistoricalDate(edtf);
  const isOpen = date.endDate === OPEN_END;
  const [start = edtf, end = start] = edtf.split('/');
  const isInterval = date.precision === 'INTERVAL';
  return {
    shape: isInterval ? 'THROUGHOUT' : date.precision === 'DAY' ? 'DAY' : 'WITHIN',
    from: toDayNumber(date.startDate),
    to: toDayNumber(isOpen ? laterOf(today, date.startDate) : date.endDate) + 1,
    isSoftFrom: isSoft(start, isInterval),
    isSoftTo: isOpen || isSoft(end, isInterval),
  };
}

/** A month has firm ends where it stands for itself; as the end of an interval it leaves the day open. */
function isSoft(point: string, isEndOfInterval: boolean): boolean {
  const { isApproximate, isUncertain, precision } = parseHistoricalDate(point);
  return isApproximate || isUncertain || (isEndOfInterval && precision !== 'DAY');
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}
