import type { Band } from './lay-out-timeline.ts';
import { type TimeWindow, toDayNumber } from './time-window.ts';

type Period = { slug: string; title: string; startDate: string; endDate: string | null };

/** The periods as bands. One without an end lasts until that of `whole`. */
export function toBands(periods: readonly Period[], whole: TimeWindow): Band[] {
  return periods.map(({ slug, title, startDate, endDate }) => ({
    slug,
    title,
    from: toDayNumber(startDate),
    to: endDate === null ? whole.to : toDayNumber(endDate) + 1,
  }));
}
