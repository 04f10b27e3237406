import { countLanes, fitRadius, layOutRows, type Row } from './lay-out-rows.ts';
import { type AxisWords, listTicks } from './list-ticks.ts';
import { type PlacedMark, type Plot, placeMarks, scaleDays } from './place-marks.ts';
import { type PlacedTitle, placeTitles } from './place-titles.ts';
import { fromDate, type TimeWindow, toDayNumber } from './time-window.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { TRACKS, type Track } from './tracks.ts';

/** A period on the timeline, in day numbers. */
export type Band = { slug: string; title: string; from: number; to: number };

/** A drawing in pixels. */
export type TimelineLayout = {
  width: number;
  height: number;
  plot: Plot;
  /** Where the rows begin: under the names of the periods, where there are any. */
  top: number;
  radius: number;
  rows: readonly Row[];
  marks: readonly PlacedMark[];
  titles: readonly PlacedTitle[];
  ticks: readonly { x: number; label: string; isYear: boolean }[];
  bands: readonly (Band & { left: number; right: number; isShaded: boolean })[];
};

/** The height of the axis. */
export const AXIS_HEIGHT = 32;

const BAND_HEIGHT = 44;

// The longest name of a track stands there: "Вашингтон".
const GUTTER = 92;
const RIGHT_MARGIN = 6;
const SMALL = 3;
const RADII = [4.5, 3.75, SMALL];
const MOST_TITLE_LEVELS = 6;

/** The tracks in which any of the events stands. */
function usedTracks(events: readonly TimelineEvent[]): Track[] {
  return TRACKS.filter((track) => events.some(({ tracks }) => tracks.includes(track)));
}

/** Where the axis lies in a drawing of a width. */
export function plotOf(width: number): Plot {
  return { left: GUTTER, right: width - RIGHT_MARGIN };
}

/** Rows for every window of these events: high enough for the stacks of the whole span. */
export function measureRows(events: readonly TimelineEvent[], whole: TimeWindow, width: number): Row[] {
  return layOutRows(usedTracks(events), countLanes(placeMarks(events, whole, plotOf(width), SMALL)), SMALL, new Map());
}

type LayoutInput = {
  events: readonly TimelineEvent[];
  rows: readonly Row[];
  window: TimeWindow;
  width: number;
  words: AxisWords;
  bands: readonly Band[];
};

/** Lays out what a window shows in given rows. Titles are given by weight until the room is used up. */
export function layOutTimeline({ events, rows, window, width, words, bands }: LayoutInput): TimelineLayout {
  const plot = plotOf(width);
  const radius = fitRadius(RADII, rows, (each) => countLanes(placeMarks(events, window, plot, each)));
  const marks = placeMarks(events, window, plot, radius);
  const byWeight = marks.toSorted((a, b) => b.event.weight - a.event.weight);
  return { ...frame({ rows, window, width, words, bands }), radius, marks, titles: placeTitles(byWeight, rows, plot, radius) };
}

/**
 * Lays out a few events for one picture that stands still: rows grow until all titles have room, or nearly all; those of the greater
 * weight come first. Packed from the right, titles leave the most room.
 */
export function layOutStill({ events, window, width, words, bands }: Omit<LayoutInput, 'rows'>): TimelineLayout {
  const plot = plotOf(width);
  const [radius = SMALL] = RADII;
  const marks = placeMarks(events, window, plot, radius);
  const fromRight = marks.toReversed().sort((a, b) => b.event.weight - a.event.weight);
  const tracks = usedTracks(events);
  const rowsFor = (levels: ReadonlyMap<Track, number>) => layOutRows(tracks, countLanes(marks), radius, levels);
  const tried = placeTitles(fromRight, rowsFor(new Map(tracks.map((track) => [track, MOST_TITLE_LEVELS]))), plot, radius);
  const used = new Map<Track, number>();
  for (const { row, level } of tried) used.set(row.track, Math.max(used.get(row.track) ?? 0, level + 1));
  const rows = rowsFor(used);
  return { ...frame({ rows, window, width, words, bands }), radius, marks, titles: placeTitles(fromRight, rows, plot, radius) };
}

function frame({ rows, window, width, words, bands }: Omit<LayoutInput, 'events'>) {
  const plot = plotOf(width);
  const x = scaleDays(window, plot);
  const last = rows.at(-1);
  const top = bands.length > 0 ? BAND_HEIGHT : 0;
  return {
    width,
    top,
    height: top + (last ? last.top + last.height : 0) + AXIS_HEIGHT,
    plot,
    rows,
    ticks: listTicks(window, plot.right - plot.left, words).map(({ day, ...tick }) => ({ ...tick, x: x(day) })),
    bands: bands
      .map((band, index) => ({
        ...band,
        left: Math.max(plot.left, x(band.from)),
        right: Math.min(plot.right, x(band.to)),
        isShaded: index % 2 === 0,
      }))
      .filter(({ left, right }) => right > left),
  };
}

/** The whole of the archive: from the first of January of its first year to the end of the year of the visit. */
export function wholeSpan(firstDay: string, today: string): TimeWindow {
  return {
    from: toDayNumber(`${firstDay.slice(0, 4)}-01-01`),
    to: fromDate(new Date(Date.UTC(Number(today.slice(0, 4)) + 1, 0, 1))),
  };
}
