/** Who surely held an office on the days of an event, and whose career lies near to them. */
import { groupBy } from '../../group-by.ts';
import { once } from '../../once.ts';
import type { Corpus, CorpusEvent, CorpusOffice, CorpusTenure } from '../corpus.ts';
import { belongings } from './related-actors.ts';
import { daysBetween, hasSettledDate, isSettled, isSound } from './sound-events.ts';

const DAYS_A_YEAR = 365.25;

/** Offices that several persons hold at a time, and those held in the place of another: their record is never known to be complete. */
const SHARED_OR_ACTING =
  /\b(acting|aide|alternate|at-large|co-chair(man)?|deputy|member|third secretary|vice)\b|^secretary of the .*(central committee|workers)/i;

type Days = { readonly startDate: string; readonly endDate: string };

/** Tells whether an office has one full holder at a time: its name does not say otherwise, and no two terms overlap for sure. */
function isSingular({ title, tenures }: CorpusOffice): boolean {
  const isShared = tenures.some((a) => tenures.some((b) => a.actor !== b.actor && overlapForSure(a, b)));
  return !SHARED_OR_ACTING.test(title.en) && !isShared;
}

function overlapForSure(a: CorpusTenure, b: CorpusTenure): boolean {
  const begins = (first: CorpusTenure, second: CorpusTenure) =>
    first.start !== undefined && second.end !== undefined && first.start.endDate < second.end.startDate;
  return begins(a, b) && begins(b, a);
}

/**
 * Finds the one person who held an office on all days of an event.
 *
 * The term must have begun before the first of them and lasted beyond the last. Where its end is not recorded, it lasted at least
 * until the last sound event that names the person in this office. Nobody else may have held the office on any of those days, as far
 * as the dates allow: a term without a known start or end counts as reaching as far as it can.
 *
 * @returns Undefined when the data leave any doubt.
 */
export function sureHolder(office: CorpusOffice, event: CorpusEvent, { events }: Corpus): CorpusTenure | undefined {
  const [tenure, ...others] = office.tenures.filter((candidate) => mayCover(candidate, event));
  if (!tenure?.start || others.length > 0) return undefined;
  const hasBegun = isSettled(tenure.start.date) && tenure.start.endDate < event.startDate;
  const lasts = tenure.end
    ? isSettled(tenure.end.date) && event.endDate < tenure.end.startDate
    : event.endDate <= lastSeen(tenure, office, events);
  return hasBegun && lasts ? tenure : undefined;
}

/** The last day of the last sound event that names the person in the office; an empty text when none does. */
function lastSeen(tenure: CorpusTenure, office: CorpusOffice, events: readonly CorpusEvent[]): string {
  const days = events
    .filter((event) => isSound(event) && hasSettledDate(event) && mayCover(tenure, event))
    .filter(({ participations }) =>
      participations.some(({ actor, office: held }) => actor === tenure.actor && held === office.slug),
    )
    .map(({ endDate }) => endDate)
    .sort();
  return days.at(-1) ?? '';
}

function mayCover({ start, end }: CorpusTenure, { startDate, endDate }: Days): boolean {
  return !(start && start.startDate > endDate) && !(end && end.endDate < startDate);
}

/** An office with a term of it. */
export type HeldOffice = { readonly office: CorpusOffice; readonly tenure: CorpusTenure };

export type OfficeRecords = {
  /** Those with one holder at a time. */
  readonly singular: readonly CorpusOffice[];
  /** By the slug of an office: the states and bodies whose office it is, over any number of steps. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the slug of a person: the dated terms. */
  readonly careers: ReadonlyMap<string, readonly HeldOffice[]>;
};

/** Whose the offices are, and who held which. */
export function officeRecords({ offices, actors }: Corpus): OfficeRecords {
  return recordsAmong(actors)(offices);
}

const recordsAmong = once((actors: Corpus['actors']) =>
  once((offices: Corpus['offices']): OfficeRecords => {
    const owners = offices.map(
      ({ slug, body }) => [slug, body === undefined ? new Set<string>() : belongings(body, actors)] as const,
    );
    const terms = offices.flatMap((office) =>
      office.tenures.filter(({ start, end }) => start ?? end).map((tenure) => ({ office, tenure })),
    );
    return {
      singular: offices.filter(isSingular),
      owners: new Map(owners),
      careers: groupBy(terms, ({ tenure }) => tenure.actor),
    };
  }),
);

/** Years between a term and an event, by the dates that are known: 0 when the event may fall into the term. */
export function yearsApart({ start, end }: CorpusTenure, { startDate, endDate }: Days): number {
  const [first, last] = [start ?? end, end ?? start];
  if (!first || !last) return Number.POSITIVE_INFINITY;
  const days = Math.max(0, daysBetween(endDate, first.startDate), daysBetween(last.endDate, startDate));
  return days / DAYS_A_YEAR;
}
