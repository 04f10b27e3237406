import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

/** An actor and the room it takes around its point: its mark and the name below. */
export type Room = { slug: string; halfWidth: number; above: number; below: number };
export type Point = { slug: string; x: number; y: number };
export type Size = { width: number; height: number };
type Weighted = { a: string; b: string; count: number };
type Body = Room & Point;

const TICKS = 300;
const PASSES = 600;
const GAP = 4;

/**
 * Lays out a network so that tied actors stand together and no two of them, names included, overlap.
 *
 * d3-force starts from fixed positions and draws its own random numbers, so the same ties always give the same picture. What is left of
 * overlaps is pushed apart inside the drawing. `rooms` come with the most important first.
 */
export function layOutNetwork(rooms: readonly Room[], pairs: readonly Weighted[], size: Size): Point[] {
  const bodies: Body[] = rooms.map((room) => ({ ...room, x: Number.NaN, y: Number.NaN }));
  const known = new Set(rooms.map(({ slug }) => slug));
  const links = pairs
    .filter(({ a, b }) => known.has(a) && known.has(b))
    .map(({ a, b, count }) => ({ source: a, target: b, count }));
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ slug }) => slug)
        .distance(({ count }) => 60 + 120 / Math.sqrt(count))
        .strength(0.12),
    )
    .force('charge', forceManyBody().strength(-520))
    .force(
      'collide',
      forceCollide<Body>(({ halfWidth }) => halfWidth * 0.75),
    )
    .force('x', forceX(0).strength(0.05 * (size.height / size.width)))
    .force('y', forceY(0).strength(0.05 * (size.width / size.height)))
    .stop()
    .tick(TICKS);
  stretch(bodies, size);
  for (let pass = 0; pass < PASSES && pushApart(bodies, size); pass += 1);
  return bodies.map(({ slug, x, y }) => ({ slug, x: round(x), y: round(y) }));
}

/** Whether the rooms of two placed actors overlap. */
export function overlaps(one: Body, other: Body): boolean {
  const { across, down } = measureOverlap(one, other);
  return across > 0 && down > 0;
}

function measureOverlap(one: Body, other: Body) {
  return {
    across: one.halfWidth + other.halfWidth - Math.abs(one.x - other.x),
    down: Math.min(one.y + one.below, other.y + other.below) - Math.max(one.y - one.above, other.y - other.above),
  };
}

/** Stretches the picture to the drawing. */
function stretch(bodies: Body[], { width, height }: Size): void {
  const xs = bodies.map(({ x }) => x);
  const ys = bodies.map(({ y }) => y);
  for (const body of bodies) {
    body.x = scale(body.x, Math.min(...xs), Math.max(...xs), width);
    body.y = scale(body.y, Math.min(...ys), Math.max(...ys), height);
    keepInside(body, { width, height });
  }
}

function scale(value: number, low: number, high: number, length: number): number {
  return high === low ? length / 2 : ((value - low) / (high - low)) * length;
}

function keepInside(body: Body, { width, height }: Size): void {
  body.x = Math.min(width - body.halfWidth, Math.max(body.halfWidth, body.x));
  body.y = Math.min(height - body.below, Math.max(body.above, body.y));
}

/** Moves overlapping pairs apart on the shorter way; false when there were none. */
function pushApart(bodies: Body[], size: Size): boolean {
  let hasMoved = false;
  for (const [index, one] of bodies.entries()) {
    for (const other of bodies.slice(index + 1)) {
      const { across, down } = measureOverlap(one, other);
      if (across <= 0 || down <= 0) continue;
      hasMoved = true;
      if (across < down) shift(one, other, 'x', (across + GAP) / 2);
      else shift(one, other, 'y', (down + GAP) / 2);
      keepInside(one, size);
      keepInside(other, size);
    }
  }
  return hasMoved;
}

function shift(one: Body, other: Body, axis: 'x' | 'y', by: number): void {
  const sign = one[axis] < other[axis] ? -1 : 1;
  one[axis] += sign * by;
  other[axis] -= sign * by;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
