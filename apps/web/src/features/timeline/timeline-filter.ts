import { z } from 'zod';
import type { EventFilter, Perspective } from '@/graphql/generated/graphql.ts';
import { firstParam, type SearchParams } from '@/i18n/route.ts';
import { fitWindow, type TimeWindow, toDayNumber } from './time-window.ts';

export const PERSPECTIVES = [
  'SOVIET_RUSSIAN',
  'NORTH_KOREAN',
  'SOUTH_KOREAN',
  'CHINESE',
  'US_WESTERN',
  'UN',
  'ACADEMIC',
  'PRESS',
] as const satisfies readonly Perspective[];

const perspectiveSchema = z.enum(PERSPECTIVES);
const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Which events to show. */
export type TimelineSelection = { period?: string; theme?: string; actor?: string; perspective?: Perspective };

/** What can be chosen. */
export type TimelineChoices = {
  periods: readonly { slug: string; startDate: string; endDate: string | null }[];
  themes: readonly { slug: string }[];
  actors: readonly { slug: string }[];
};

/** A part of the address that was left out or changed. */
type AddressNote = 'period' | 'theme' | 'actor' | 'perspective' | 'from' | 'to' | 'order';

export type TimelineState = { selection: TimelineSelection; window: TimeWindow; notes: readonly AddressNote[] };

/** Reads a perspective of the address; undefined when there is none or it is unknown. */
export function readPerspective(value: string | string[] | undefined): Perspective | undefined {
  return perspectiveSchema.safeParse(firstParam(value)).data;
}

/**
 * Reads what the visitor chose and which stretch of time is shown. `from` and `to` are a year, a month or a day; a `year` alone, as older
 * addresses have it, is both. Without any of them the chosen period is shown, or the whole.
 *
 * What is unknown or malformed counts as not chosen, and a note says so; an address never fails.
 */
export function readTimelineState(params: SearchParams, choices: TimelineChoices, whole: TimeWindow): TimelineState {
  const notes: AddressNote[] = [];
  const among = (name: 'period' | 'theme' | 'actor', known: readonly { slug: string }[]) => {
    const value = firstParam(params[name]);
    if (value === undefined) return {};
    if (known.some(({ slug }) => slug === value)) return { [name]: value };
    notes.push(name);
    return {};
  };
  const perspective = readPerspective(params.perspective);
  if (perspective === undefined && firstParam(params.perspective) !== undefined) notes.push('perspective');
  const selection: TimelineSelection = {
    ...among('period', choices.periods),
    ...among('theme', choices.themes),
    ...among('actor', choices.actors),
    ...(perspective && { perspective }),
  };
  const year = firstParam(params.year);
  const from = readPoint(firstParam(params.from) ?? year, 'from', notes);
  const to = readPoint(firstParam(params.to) ?? year, 'to', notes);
  const period = choices.periods.find(({ slug }) => slug === selection.period);
  const start = from?.first ?? (to || !period ? whole.from : toDayNumber(period.startDate));
  const end = to?.end ?? (from || !period?.endDate ? whole.to : toDayNumber(period.endDate) + 1);
  if (from && to && start >= end) {
    notes.push('order');
    return { selection, window: fitWindow({ from: to.first, to: from.end }, whole), notes };
  }
  return { selection, window: fitWindow({ from: start, to: Math.max(start, end) }, whole), notes };
}

/** The filters of a choice, after the `?` of an address. */
export function writeSelection(selection: TimelineSelection): string {
  return new URLSearchParams(Object.entries(selection)).toString();
}

/** The filter of the API for a choice. */
export function toEventFilter({ period, theme, actor, perspective }: TimelineSelection): EventFilter {
  return {
    ...(period && { period }),
    ...(theme && { themes: [theme] }),
    ...(actor && { actors: [actor] }),
    ...(perspective && { perspectives: [perspective] }),
  };
}

/** The first day that a point means and the day after its last; undefined when there is none or it is not in the calendar. */
function readPoint(
  text: string | undefined,
  name: 'from' | 'to',
  notes: AddressNote[],
): { first: number; end: number } | undefined {
  if (text === undefined) return undefined;
  const [, year = '', month, day] = POINT.exec(text) ?? [];
  const first = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const end = Date.UTC(
    Number(year) + (month ? 0 : 1),
    Number(month ?? 1) - 1 + (month && !day ? 1 : 0),
    Number(day ?? 1) + (day ? 1 : 0),
  );
  const isInCalendar = year !== '' && new Date(first).toISOString().startsWith(`${text}-01-01`.slice(0, 10));
  if (isInCalendar) return { first: first / MS_PER_DAY, end: end / MS_PER_DAY };
  notes.push(name);
  return undefined;
}

const MS_PER_DAY = 24 * 60 * 60 * 1000;
