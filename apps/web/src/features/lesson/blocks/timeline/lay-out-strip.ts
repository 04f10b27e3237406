import { scaleLinear } from 'd3-scale';
import { layOutLanes } from '@/features/timeline/lay-out-lanes.ts';
import { listTicks, type Tick, toDayNumber } from '@/features/timeline/time-scale.ts';

export type StripEvent = { readonly slug: string; readonly startDate: string; readonly endDate: string };

/** The numbers of a strip need this much room each, in units of the drawing. */
export const BADGE = { radius: 8, gap: 3 };
const RIM = BADGE.radius + 2;
const FEWEST_UNITS_PER_TICK = 56;

/** An event that has a number: where its span lies on the axis, where its number stands and how many lanes above the axis. */
type StripMark<Event> = { event: Event; number: number; from: number; to: number; x: number; lane: number };
export type Strip<Event> = {
  marks: StripMark<Event>[];
  /** The other events, as they lie on the axis. */
  others: { slug: string; from: number; to: number }[];
  ticks: (Tick & { x: number })[];
  laneCount: number;
};

/** Lays out a narrow axis of `width` units: the highlights, numbered by date, in lanes above it, all other events on it. */
export function layOutStrip<Event extends StripEvent>(
  highlights: readonly Event[],
  events: readonly StripEvent[],
  width: number,
  formatMonth: (isoDay: string) => string,
): Strip<Event> {
  const all = [...highlights, ...events];
  const start = all.map(({ startDate }) => startDate).toSorted()[0] ?? '';
  const end =
    all
      .map(({ endDate }) => endDate)
      .toSorted()
      .at(-1) ?? '';
  const scale = scaleLinear()
    .domain([toDayNumber(start), toDayNumber(end) + 1])
    .range([RIM, width - RIM]);
  const place = ({ startDate, endDate }: StripEvent) => ({
    from: scale(toDayNumber(startDate)),
    to: scale(toDayNumber(endDate) + 1),
  });

  const numbered = highlights
    .toSorted((a, b) => a.startDate.localeCompare(b.startDate))
    .map((event, index) => {
      const { from, to } = place(event);
      return { event, number: index + 1, from, to, x: (from + to) / 2 };
    })
    .toSorted((a, b) => a.x - b.x);
  const lanes = layOutLanes(
    numbered.map(({ x }) => ({ from: x - BADGE.radius, to: x + BADGE.radius })),
    BADGE.gap,
  );
  const known = new Set(highlights.map(({ slug }) => slug));
  return {
    marks: numbered.map((mark, index) => ({ ...mark, lane: lanes[index] ?? 0 })),
    others: events.filter(({ slug }) => !known.has(slug)).map((event) => ({ slug: event.slug, ...place(event) })),
    ticks: listTicks(start, end, formatMonth, Math.floor(width / FEWEST_UNITS_PER_TICK)).map((tick) => ({
      ...tick,
      x: scale(tick.day),
    })),
    laneCount: Math.max(0, ...lanes.map((lane) => lane + 1)),
  };
}
