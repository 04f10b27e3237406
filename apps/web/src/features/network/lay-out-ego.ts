import { scalePoint } from 'd3-scale';
import type { Side } from '@/graphql/generated/graphql.ts';
import type { Size } from './lay-out-network.ts';
import type { NetworkActor } from './network-model.ts';

/** Where a neighbor stands and on which side of it its name. */
type EgoPoint = { slug: string; x: number; y: number; labelSide: 'start' | 'end' };
export type EgoLayout = { center: { x: number; y: number }; neighbors: EgoPoint[] };

/** In this order the sides follow each other around the one in the middle; those that act for none or for several stand last. */
const SIDES: readonly Side[] = ['MOSCOW', 'PYONGYANG', 'BEIJING', 'SEOUL', 'WASHINGTON', 'UN'];

/** Sets those who act for one side together, and within it keeps the given order: by the number of events. */
export function groupBySide<Actor extends Pick<NetworkActor, 'sides'>>(actors: readonly Actor[]): Actor[] {
  return actors.toSorted((one, other) => sideRank(one) - sideRank(other));
}

function sideRank({ sides }: Pick<NetworkActor, 'sides'>): number {
  const [only] = sides;
  return sides.length === 1 && only ? SIDES.indexOf(only) : SIDES.length;
}

/**
 * Sets neighbors around the one in the middle: clockwise from the top on an ellipse, each on a line of its own at the left or at the right,
 * so that no two names can meet.
 */
export function layOutEgo(neighbors: readonly string[], { width, height }: Size): EgoLayout {
  const center = { x: width / 2, y: height / 2 };
  const onRight = Math.ceil(neighbors.length / 2);
  const place = (slugs: readonly string[], direction: 1 | -1) => {
    const y = scalePoint()
      .domain(slugs)
      .range([24, height - 24])
      .padding(0.5);
    return slugs.map((slug) => {
      const top = y(slug) ?? center.y;
      const slope = (top - center.y) / (height / 2);
      return {
        slug,
        x: center.x + direction * width * 0.27 * Math.sqrt(Math.max(0.12, 1 - slope * slope)),
        y: top,
        labelSide: direction === 1 ? ('start' as const) : ('end' as const),
      };
    });
  };
  return {
    center,
    neighbors: [...place(neighbors.slice(0, onRight), 1), ...place(neighbors.slice(onRight).toReversed(), -1)],
  };
}

/** The same for a narrow window: the one in the middle of the left edge, its neighbors below each other as a fan. */
export function layOutFan(neighbors: readonly string[], { width, height }: Size): EgoLayout {
  const y = scalePoint()
    .domain(neighbors)
    .range([20, height - 20])
    .padding(0.3);
  return {
    center: { x: 46, y: height / 2 },
    neighbors: neighbors.map((slug) => ({ slug, x: width * 0.47, y: y(slug) ?? height / 2, labelSide: 'start' as const })),
  };
}
