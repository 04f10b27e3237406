import type { PlacedPoint } from './chart-layout.ts';
import type { LabelWish } from './place-labels.ts';

/** A note that is longer explains its figure and does not name it. */
const LONGEST_NAME = 24;

type Placed = { readonly name: string; readonly points: readonly PlacedPoint[] };

/**
 * What is to be named in the drawing: each of several series, best at its last point; of one series with several figures for a date its
 * parts, by the notes that name them ("China."), best at the first.
 */
export function wishLabels(series: readonly Placed[]): LabelWish[] {
  if (series.length > 1) return series.map(({ name, points }) => ({ text: name, anchors: points.toReversed() }));
  const points = series[0]?.points ?? [];
  if (new Set(points.map(({ date }) => date)).size === points.length) return [];
  const anchors = new Map<string, PlacedPoint[]>();
  for (const point of points) {
    const name = point.note?.replace(/\.$/, '') ?? '';
    if (name === '' || name.length > LONGEST_NAME) continue;
    anchors.set(name, [...(anchors.get(name) ?? []), point]);
  }
  return [...anchors].map(([text, places]) => ({ text, anchors: places }));
}
