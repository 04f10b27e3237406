import type { EventKind } from '@/graphql/generated/graphql.ts';
import { type DateSpan, SPAN_SHAPES } from './date-span-shape.ts';
import { TRACKS, type Track } from './tracks.ts';

/** An event as the timeline draws and lists it. */
export type TimelineEvent = {
  slug: string;
  title: string;
  /** The title is English on a page of another language. */
  isEnglish: boolean;
  dateLabel: string;
  /** Null where it is not known, or where the timeline shows something else than events. */
  kind: EventKind | null;
  span: DateSpan;
  tracks: readonly Track[];
  /** Where there is no room for all titles, that of the greater weight is shown. */
  weight: number;
  /** The address of its page; absent: that of the event of its slug; null: there is none. */
  href?: string | null;
};

/** An event as it travels to the browser: a bare row, since the names of the fields would weigh as much as their values. */
export type EventRow = readonly [
  slug: string,
  title: string,
  dateLabel: string,
  kind: EventKind | null,
  from: number,
  days: number,
  /** Bits: shape (2), soft start, soft end, English, then one a track. */
  flags: number,
  weight: number,
];

const SOFT_FROM = 4;
const SOFT_TO = 8;
const ENGLISH = 16;
const FIRST_TRACK = 32;

export function toEventRow(event: TimelineEvent): EventRow {
  const { span } = event;
  const flags =
    SPAN_SHAPES.indexOf(span.shape) +
    (span.isSoftFrom ? SOFT_FROM : 0) +
    (span.isSoftTo ? SOFT_TO : 0) +
    (event.isEnglish ? ENGLISH : 0) +
    event.tracks.reduce((bits, track) => bits + FIRST_TRACK * 2 ** TRACKS.indexOf(track), 0);
  return [event.slug, event.title, event.dateLabel, event.kind, span.from, span.to - span.from, flags, event.weight];
}

export function fromEventRow([slug, title, dateLabel, kind, from, days, flags, weight]: EventRow): TimelineEvent {
  return {
    slug,
    title,
    dateLabel,
    kind,
    weight,
    isEnglish: (flags & ENGLISH) !== 0,
    tracks: TRACKS.filter((_, index) => (flags & (FIRST_TRACK * 2 ** index)) !== 0),
    span: {
      shape: SPAN_SHAPES[flags % 4] ?? 'DAY',
      from,
      to: from + days,
      isSoftFrom: (flags & SOFT_FROM) !== 0,
      isSoftTo: (flags & SOFT_TO) !== 0,
    },
  };
}
