export type Position = readonly [x: number, y: number];

/** Where a journey is at a time: on the line between the two points around it, at an end before it begins or after it ends. */
export function positionAt(points: readonly Position[], times: readonly number[], time: number): Position {
  const next = times.findIndex((other) => other >= time);
  const [last = [0, 0]] = points.slice(-1);
  if (next === -1) return last;
  const [to, from] = [points[next] ?? last, points[next - 1]];
  const [end = 0, start = end] = [times[next], times[next - 1]];
  if (!from || end === start) return to;
  const share = (time - start) / (end - start);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The last of the stops that a journey has reached at a time; -1 before the first. `indexes` are those of their points. */
export function lastReached(indexes: readonly number[], times: readonly number[], time: number): number {
  return indexes.findLastIndex((index) => (times[index] ?? Number.POSITIVE_INFINITY) <= time);
}

export type Arrow = { readonly x: number; readonly y: number; readonly degrees: number };

/** Arrows along a line, so many units from each other, that show which way it was travelled. */
export function arrowsAlong(points: readonly Position[], spacing: number): Arrow[] {
  const arrows: Arrow[] = [];
  let walked = spacing / 2;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from) continue;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    walked += Math.hypot(dx, dy);
    if (walked < spacing) continue;
    walked = 0;
    const degrees = Math.round((Math.atan2(dy, dx) * 180) / Math.PI);
    arrows.push({ x: Math.round((from[0] + to[0]) / 2), y: Math.round((from[1] + to[1]) / 2), degrees });
  }
  return arrows;
}
