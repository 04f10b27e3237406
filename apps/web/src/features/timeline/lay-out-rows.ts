import type { PlacedMark } from './place-marks.ts';
import { TRACKS, type Track } from './tracks.ts';

/** A track in the drawing: pixels from the top. Marks stand on the baseline; titles between them and the top. */
export type Row = { track: Track; top: number; height: number; baseline: number };

/** The height of a title and what stands between its baseline and that of the row. */
export const TITLE_LEVEL = 16;
export const FIRST_TITLE = 13;

const BELOW_BASELINE = 9;
const ABOVE_MARKS = 14;
const LEAST_HEIGHT = 46;

/** The room for one mark above another. */
export const lanePitch = (radius: number) => radius * 2 + 1;

/** How many marks of each track stand above each other. */
export function countLanes(marks: readonly PlacedMark[]): Map<Track, number> {
  const counts = new Map<Track, number>();
  for (const { lanes } of marks) {
    for (const [track, lane] of lanes) counts.set(track, Math.max(counts.get(track) ?? 0, lane + 1));
  }
  return counts;
}

/**
 * Gives each track the height that its highest stack of marks and `titleLevels` lines of titles need.
 *
 * The stacks of the whole span are the highest there are: zooming in only pulls marks apart, so rows laid out for the whole hold every window.
 */
export function layOutRows(
  tracks: readonly Track[],
  lanes: ReadonlyMap<Track, number>,
  radius: number,
  titleLevels: ReadonlyMap<Track, number>,
): Row[] {
  let top = 0;
  return TRACKS.filter((track) => tracks.includes(track)).map((track) => {
    const marks = (lanes.get(track) ?? 0) * lanePitch(radius) + ABOVE_MARKS;
    const titles = FIRST_TITLE + (titleLevels.get(track) ?? 0) * TITLE_LEVEL;
    const height = Math.ceil(Math.max(LEAST_HEIGHT, marks + BELOW_BASELINE, titles + BELOW_BASELINE));
    const row = { track, top, height, baseline: top + height - BELOW_BASELINE };
    top += height;
    return row;
  });
}

/** How many lines of titles fit above the baseline of a row. */
export function countTitleLevels({ height }: Row): number {
  return Math.max(0, Math.floor((height - BELOW_BASELINE - FIRST_TITLE + 4) / TITLE_LEVEL));
}

/** The largest dot whose stacks fit all rows. */
export function fitRadius(
  radii: readonly number[],
  rows: readonly Row[],
  lanesAt: (radius: number) => ReadonlyMap<Track, number>,
): number {
  const fits = (radius: number) => {
    const lanes = lanesAt(radius);
    return rows.every(
      ({ track, height }) => (lanes.get(track) ?? 0) * lanePitch(radius) + ABOVE_MARKS + BELOW_BASELINE <= height,
    );
  };
  return radii.find(fits) ?? Math.min(...radii);
}
