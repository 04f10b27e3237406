import { layOutLanes } from '@/features/timeline/lay-out-lanes.ts';
import { type ChainEvent, type ChainLayout, type ChainLink, measureBox, type PlacedBox } from './chain-box.ts';
import { orderByCause } from './order-by-cause.ts';

/** The width of the drawing: what a window of 320 pixels leaves, so that its letters are nowhere smaller than drawn. */
const WIDTH = 280;
const GAP = 12;
const LANE = 10;
/** Lanes move closer together rather than take more than this from the boxes. */
const WIDEST_GUTTER = 84;
const CORNER = 4;
const ARROW = 7;
const EDGE = 2;

/**
 * Places the events one below the other in the order of time, and the links in a gutter at their left: one line for each cause, that
 * runs down from it and turns off to each of its effects. For a narrow window, where layers side by side would be too wide.
 */
export function layOutColumn(events: readonly ChainEvent[], links: readonly ChainLink[]): ChainLayout {
  const ordered = orderByCause(events, links);
  const rowOf = new Map(ordered.map(({ slug }, row) => [slug, row]));
  const row = (slug: string) => rowOf.get(slug) ?? 0;
  const causes = ordered.map(({ slug }) => slug).filter((slug) => links.some(({ cause }) => cause === slug));
  const spans = causes.map((slug) => {
    const effects = links.filter(({ cause }) => cause === slug).map(({ effect }) => row(effect));
    return { from: row(slug), to: Math.max(row(slug), ...effects) };
  });
  const lanes = layOutLanes(spans, 0);
  const laneCount = Math.max(0, ...lanes.map((lane) => lane + 1));
  const step = Math.min(LANE, WIDEST_GUTTER / Math.max(1, laneCount));
  const left = laneCount === 0 ? EDGE : EDGE + laneCount * step + ARROW + 3;

  const boxes: PlacedBox[] = [];
  for (const event of ordered) {
    const above = boxes.at(-1);
    const width = WIDTH - left - EDGE;
    boxes.push({
      ...event,
      ...measureBox(event, width),
      x: left,
      y: above ? above.y + above.height + GAP : EDGE,
      width,
    });
  }
  const last = boxes.at(-1);
  const laneX = new Map(causes.map((slug, index) => [slug, left - ARROW - 3 - ((lanes[index] ?? 0) + 0.5) * step]));
  return {
    width: WIDTH,
    height: last ? last.y + last.height + EDGE : 0,
    boxes,
    links: links.flatMap((link) => {
      const [from, to, x] = [boxes[row(link.cause)], boxes[row(link.effect)], laneX.get(link.cause)];
      return from && to && x !== undefined ? [{ ...link, path: bracket(left, x, from.y + from.height - 9, to.y + 14) }] : [];
    }),
  };
}

/** From the side of a box out to a lane, along it, and back to the side of another, with round corners. */
function bracket(left: number, lane: number, fromY: number, toY: number): string {
  const down = toY > fromY ? 1 : -1;
  const corner = Math.min(CORNER, Math.abs(toY - fromY) / 2, left - lane);
  return `M${left},${fromY}H${lane + corner}Q${lane},${fromY} ${lane},${fromY + down * corner}V${toY - down * corner}Q${lane},${toY} ${lane + corner},${toY}H${left}`;
}
