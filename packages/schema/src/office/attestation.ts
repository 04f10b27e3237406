import { parseHistoricalDate } from '@tumen/domain/historical-date';

type Held = { readonly officeSlug: string | null; readonly event: { readonly startDate: Date; readonly endDate: Date } };
type Term = {
  readonly officeSlug: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly actor: { readonly participations: readonly Held[] };
};

/** The first and last day on which events name the holder in the office within the term. Undefined when none does. */
export function attestation({ officeSlug, start, end, actor }: Term): { first: Date; last: Date } | undefined {
  const from = start === null ? -Infinity : Date.parse(parseHistoricalDate(start).startDate);
  const until = end === null ? Infinity : Date.parse(parseHistoricalDate(end).endDate);
  const events = actor.participations
    .filter((held) => held.officeSlug === officeSlug)
    .map(({ event }) => event)
    .filter(({ startDate, endDate }) => startDate.getTime() <= until && endDate.getTime() >= from);
  if (events.length === 0) return undefined;
  return {
    first: new Date(Math.min(...events.map(({ startDate }) => startDate.getTime()))),
    last: new Date(Math.max(...events.map(({ endDate }) => endDate.getTime()))),
  };
}
