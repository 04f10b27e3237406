import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

export type NetworkTie = { readonly a: string; readonly b: string; readonly weight: number };
export type NetworkNode = { readonly id: string; readonly x: number; readonly y: number; readonly degree: number };

/** Width and height of the drawing, in its own units. */
export const NETWORK_SIZE = { width: 960, height: 620 };

const TICKS = 400;
/** More lines than this hide each other; then single meetings are left to the table. */
const MOST_LINES = 40;
const MARGIN_X = 90;
const MARGIN_Y = 30;

/**
 * Lays out the strongest part of a network: the `limit` actors with the most shared events and the ties among them.
 *
 * d3-force starts from fixed positions and draws its own random numbers, so the same ties always give the same picture.
 */
export function layOutNetwork(ties: readonly NetworkTie[], limit: number) {
  const degrees = new Map<string, number>();
  for (const { a, b, weight } of ties) {
    degrees.set(a, (degrees.get(a) ?? 0) + weight);
    degrees.set(b, (degrees.get(b) ?? 0) + weight);
  }
  const kept = [...degrees].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, limit);
  const nodes = kept.map(([id, degree]) => ({ id, degree, x: Number.NaN, y: Number.NaN }));
  const known = new Set(nodes.map(({ id }) => id));
  const shown = thinOut(ties.filter(({ a, b }) => known.has(a) && known.has(b)));

  const { width, height } = NETWORK_SIZE;
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<(typeof nodes)[number], { source: string; target: string; weight: number }>(
        shown.map(({ a, b, weight }) => ({ source: a, target: b, weight })),
      )
        .id(({ id }) => id)
        .distance(({ weight }) => 150 / Math.sqrt(weight))
        .strength(0.25),
    )
    .force('charge', forceManyBody().strength(-700))
    .force('collide', forceCollide(46))
    .force('center', forceCenter(width / 2, height / 2))
    .force('x', forceX(width / 2).strength(0.06))
    .force('y', forceY(height / 2).strength(0.14))
    .stop()
    .tick(TICKS);

  return { nodes: fit(nodes, width, height), ties: shown };
}

/** Keeps the repeated ties and, for an actor without any, the first of its single ones. */
function thinOut(ties: readonly NetworkTie[]): readonly NetworkTie[] {
  if (ties.length <= MOST_LINES) return ties;
  const repeated = ties.filter(({ weight }) => weight > 1);
  const tied = new Set(repeated.flatMap(({ a, b }) => [a, b]));
  const single = ties.filter(({ a, b, weight }) => {
    if (weight > 1 || (tied.has(a) && tied.has(b))) return false;
    tied.add(a).add(b);
    return true;
  });
  return [...repeated, ...single];
}

/** Stretches the layout to the drawing, so that labels at the rim keep their room. */
function fit(nodes: readonly NetworkNode[], width: number, height: number): NetworkNode[] {
  const scaleX = toScale(
    nodes.map(({ x }) => x),
    MARGIN_X,
    width - MARGIN_X,
  );
  const scaleY = toScale(
    nodes.map(({ y }) => y),
    MARGIN_Y,
    height - MARGIN_Y,
  );
  return nodes.map(({ id, degree, x, y }) => ({ id, degree, x: scaleX(x), y: scaleY(y) }));
}

function toScale(values: readonly number[], start: number, end: number): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return (value) => (high === low ? (start + end) / 2 : start + ((value - low) / (high - low)) * (end - start));
}
