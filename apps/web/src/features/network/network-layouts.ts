import type { ActorLabel } from './actor-label.ts';
import { setLabel, shortName } from './actor-label.ts';
import { markRadius } from './actor-mark.tsx';
import { groupBySide, layOutEgo, layOutFan } from './lay-out-ego.ts';
import { layOutNetwork, type Size } from './lay-out-network.ts';
import type { NetworkActor, Pair } from './network-model.ts';

/** A format of the drawing: one for a page, one for a phone. Lengths are pixels at its natural size. */
export type Format = {
  size: Size;
  fontSize: number;
  widestLabel: number;
  /** How many actors are shown, and how many on demand. */
  usual: number;
  usualNeighbors: number;
  most: number;
};

export const WIDE: Format = {
  size: { width: 860, height: 640 },
  fontSize: 13,
  widestLabel: 120,
  usual: 22,
  usualNeighbors: 16,
  most: 34,
};
export const NARROW: Format = {
  size: { width: 340, height: 520 },
  fontSize: 12.5,
  widestLabel: 98,
  usual: 11,
  usualNeighbors: 10,
  most: 16,
};

export type PlacedActor = ActorLabel & { slug: string; x: number; y: number; radius: number; anchor: 'start' | 'middle' | 'end' };
type Ranked = { slug: string; count: number };

const LABEL_MARGIN = 5;

/** Places the strongest actors for every span of years: who is shown changes with the years, where they stand does not. */
export function placeNetwork(
  ranked: readonly Ranked[],
  pairs: readonly Pair[],
  actorOf: ReadonlyMap<string, NetworkActor>,
  { size, fontSize, widestLabel, most }: Format,
): PlacedActor[] {
  const marks = ranked.slice(0, most).flatMap(({ slug, count }) => {
    const actor = actorOf.get(slug);
    if (!actor) return [];
    return [{ slug, radius: markRadius(count), ...setLabel(shortName(actor.name, actor.kind), fontSize, widestLabel) }];
  });
  const points = layOutNetwork(
    marks.map(({ slug, radius, width, lines }) => ({
      slug,
      halfWidth: Math.max(radius, width / 2) + LABEL_MARGIN,
      above: radius + LABEL_MARGIN,
      below: radius + lines.length * (fontSize + 2) + LABEL_MARGIN,
    })),
    pairs,
    size,
  );
  return marks.flatMap((mark, index) => {
    const point = points[index];
    return point ? [{ ...mark, ...point, anchor: 'middle' as const }] : [];
  });
}

/** Places an actor and its strongest neighbors, those of one side together. */
export function placeEgo(
  ego: NetworkActor,
  neighbors: readonly (Ranked & { actor: NetworkActor })[],
  { size: full, fontSize }: Format,
  isNarrow: boolean,
): { size: Size; placed: PlacedActor[] } {
  const sorted = groupBySide(neighbors.map(({ actor, count }) => ({ ...actor, count })));
  const size = { ...full, height: Math.max(isNarrow ? 200 : 320, sorted.length * (isNarrow ? 36 : 34) + 40) };
  const slugs = sorted.map(({ slug }) => slug);
  const { center, neighbors: points } = isNarrow ? layOutFan(slugs, size) : layOutEgo(slugs, size);
  const label = (actor: NetworkActor, widest: number) => setLabel(shortName(actor.name, actor.kind), fontSize, widest);
  const placed = sorted.flatMap((actor, index) => {
    const point = points[index];
    if (!point) return [];
    const room = (point.labelSide === 'start' ? size.width - point.x : point.x) - 24;
    return [
      {
        slug: actor.slug,
        x: point.x,
        y: point.y,
        radius: markRadius(actor.count),
        anchor: point.labelSide,
        ...label(actor, room),
      },
    ];
  });
  return {
    size,
    placed: [{ slug: ego.slug, ...center, radius: 12, anchor: 'middle', ...label(ego, isNarrow ? 104 : 150) }, ...placed],
  };
}
