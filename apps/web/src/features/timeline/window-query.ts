import { isWhole, type TimeWindow, toIsoDay } from './time-window.ts';

/** The last day of a window, ISO. */
export function lastDay({ to }: TimeWindow): string {
  return toIsoDay(Math.ceil(to) - 1);
}

/** The address of filters and a stretch of time, after the `?`; empty for everything. `from` and `to` are days, both included. */
export function writeWindowQuery(filters: string, window: TimeWindow, whole: TimeWindow): string {
  const query = new URLSearchParams(filters);
  // A period without days would show its own.
  if (!isWhole(window, whole) || query.has('period')) {
    query.set('from', toIsoDay(window.from));
    query.set('to', lastDay(window));
  }
  return query.toString();
}
