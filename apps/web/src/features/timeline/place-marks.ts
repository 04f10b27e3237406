import { layOutLanes } from './lay-out-lanes.ts';
import type { TimeWindow } from './time-window.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { TRACKS, type Track } from './tracks.ts';

/** An event on the axis: pixels from the left edge of the drawing, and its lane in each of its tracks, counted from the baseline up. */
export type PlacedMark = {
  event: TimelineEvent;
  /** The middle of a dot, or the left end of a bar. */
  left: number;
  /** The right end of a bar; `left` for a dot. */
  right: number;
  lanes: ReadonlyMap<Track, number>;
};

/** Where the axis lies in the drawing. */
export type Plot = { left: number; right: number };

const MARK_GAP = 1;

const BEYOND_EDGE = 20;

/** The pixel of a day number. */
export function scaleDays(window: TimeWindow, { left, right }: Plot): (day: number) => number {
  const pxPerDay = (right - left) / (window.to - window.from);
  return (day) => left + (day - window.from) * pxPerDay;
}

/** Whether any day of an event falls into a window. */
export function isInWindow({ span }: TimelineEvent, window: TimeWindow): boolean {
  return span.from < window.to && span.to > window.from;
}

/**
 * Places the events of a window, in order of their start, once in each of their tracks. Marks of one track that would touch stand above
 * each other, so that each can be told apart and counted.
 */
export function placeMarks(events: readonly TimelineEvent[], window: TimeWindow, plot: Plot, radius: number): PlacedMark[] {
  const x = scaleDays(window, plot);
  const shown = events
    .filter((event) => isInWindow(event, window))
    .map((event) => ({ event, ...reach(event, x, plot, radius), lanes: new Map<Track, number>() }))
    .sort((a, b) => outline(a, radius).from - outline(b, radius).from);
  for (const track of TRACKS) {
    const marks = shown.filter(({ event }) => event.tracks.includes(track));
    const lanes = layOutLanes(
      marks.map((mark) => outline(mark, radius)),
      MARK_GAP,
    );
    for (const [index, { lanes: own }] of marks.entries()) own.set(track, lanes[index] ?? 0);
  }
  return shown;
}

function reach({ span }: TimelineEvent, x: (day: number) => number, plot: Plot, radius: number): { left: number; right: number } {
  // A day is a dot in its middle: in a window of a week it is as wide as a hand.
  if (span.shape === 'DAY') return { left: x(span.from + 0.5), right: x(span.from + 0.5) };
  // A bar for a few days in a span of decades would be thinner than a hair: it is never shorter than a dot.
  const missing = Math.max(0, 2 * radius - (x(span.to) - x(span.from))) / 2;
  // What goes on beyond an edge is drawn a little beyond it, where the drawing cuts it off.
  return {
    left: Math.max(x(span.from) - missing, plot.left - BEYOND_EDGE),
    right: Math.min(x(span.to) + missing, plot.right + BEYOND_EDGE),
  };
}

/** From where to where a mark is drawn: a bar to its ends, a dot around its middle. */
export function outline({ event, left, right }: Omit<PlacedMark, 'lanes'>, radius: number): { from: number; to: number } {
  const reach = event.span.shape === 'DAY' ? radius : 0;
  return { from: left - reach, to: right + reach };
}
