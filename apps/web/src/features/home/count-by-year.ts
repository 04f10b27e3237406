import type { EventKind } from '@/graphql/generated/graphql.ts';

export type YearCount = { year: number; count: number; hasTreaty: boolean };

/** Counts the events that begin in each year, from the first year to the last without a gap. Empty when there are no events. */
export function countByYear(events: readonly { startDate: string; kind: EventKind }[]): YearCount[] {
  const years = events.map(({ startDate }) => Number(startDate.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (years.length === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const year = first + offset;
    const ofYear = events.filter(({ startDate }) => startDate.startsWith(String(year)));
    return { year, count: ofYear.length, hasTreaty: ofYear.some(({ kind }) => kind === 'TREATY') };
  });
}
