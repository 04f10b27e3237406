/** A stretch of time in day numbers (days since 1970): from the first moment of `from` to the last before `to`. */
export type TimeWindow = { readonly from: number; readonly to: number };

/** The narrowest window: a week. */
export const SHORTEST_DAYS = 7;

const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** Days since 1970 of an ISO day. */
export function toDayNumber(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`) / MS_PER_DAY;
}

/** The ISO day into which a day number falls. */
export function toIsoDay(dayNumber: number): string {
  return toDate(Math.floor(dayNumber)).toISOString().slice(0, 10);
}

/** The moment of a day number. */
export function toDate(dayNumber: number): Date {
  return new Date(dayNumber * MS_PER_DAY);
}

/** A moment as a day number. */
export function fromDate(date: Date): number {
  return date.getTime() / MS_PER_DAY;
}

/** The nearest window that lies within `whole` and is neither longer than it nor shorter than a week. */
export function fitWindow({ from, to }: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(to - from, SHORTEST_DAYS), whole.to - whole.from);
  const start = Math.min(Math.max((from + to - length) / 2, whole.from), whole.to - length);
  return { from: start, to: start + length };
}

/** Makes a window `factor` times as long around a day, which keeps its place in it. */
export function zoomWindow(
  window: TimeWindow,
  whole: TimeWindow,
  factor: number,
  around = (window.from + window.to) / 2,
): TimeWindow {
  const days = window.to - window.from;
  const longest = whole.to - whole.from;
  const scale = Math.min(Math.max(days * factor, Math.min(SHORTEST_DAYS, longest)), longest) / days;
  return fitWindow({ from: around - (around - window.from) * scale, to: around + (window.to - around) * scale }, whole);
}

/** Moves a window by a share of its length: 0.5 is half a window later. */
export function panWindow({ from, to }: TimeWindow, whole: TimeWindow, share: number): TimeWindow {
  const days = (to - from) * share;
  return fitWindow({ from: from + days, to: to + days }, whole);
}

/** Moves a window just as far as it takes to show a day with some room around it. */
export function revealDay(window: TimeWindow, whole: TimeWindow, day: number): TimeWindow {
  const margin = (window.to - window.from) * 0.1;
  const shift = Math.min(0, day - margin - window.from) + Math.max(0, day + margin - window.to);
  return fitWindow({ from: window.from + shift, to: window.to + shift }, whole);
}

/** Whether a window shows everything, to half a day: zooming computes with fractions. */
export function isWhole(window: TimeWindow, whole: TimeWindow): boolean {
  return window.to - window.from > whole.to - whole.from - 0.5;
}
