const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** Days since 1970 of an ISO day. */
export function toDayNumber(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`) / MS_PER_DAY;
}

export type Tick = { day: number; label: string };

const YEAR_STEPS = [1, 2, 5, 10];

/** The marks of an axis from one day to another: months within a year or so, years beyond, every fifth or tenth when there are more than `most`. */
export function listTicks(start: string, end: string, formatMonth: (isoDay: string) => string, most = 16): Tick[] {
  const firstYear = Number(start.slice(0, 4));
  const lastYear = Number(end.slice(0, 4));
  const years = lastYear - firstYear + 1;
  if (years <= 1) return listMonths(firstYear, start, end, formatMonth);
  const step = YEAR_STEPS.find((each) => years / each <= most) ?? 10;
  const ticks: Tick[] = [];
  for (let year = Math.ceil(firstYear / step) * step; year <= lastYear + 1; year += step) {
    const isoDay = `${year}-01-01`;
    if (isoDay >= start && isoDay <= end) ticks.push({ day: toDayNumber(isoDay), label: String(year) });
  }
  return ticks;
}

function listMonths(year: number, start: string, end: string, formatMonth: (isoDay: string) => string): Tick[] {
  return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-01`)
    .filter((isoDay) => isoDay >= start && isoDay <= end)
    .map((isoDay) => ({ day: toDayNumber(isoDay), label: formatMonth(isoDay) }));
}
