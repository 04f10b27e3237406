import type { View } from './draw-network.ts';
import { type Format, NARROW, placeEgo, placeNetwork, WIDE } from './network-layouts.ts';
import { bundleTies, type NetworkActor, type NetworkEvent, type NetworkTie, rankActors } from './network-model.ts';

type Network<Event> = {
  actors: readonly NetworkActor[];
  ties: readonly NetworkTie[];
  events: readonly Event[];
  ego?: NetworkActor | undefined;
  isLarge: boolean;
};

/** Lays out the drawings of a network, and keeps of its data only what they can show. */
export function chooseViews<Event extends Pick<NetworkEvent, 'slug'>>({ actors, ties, events, ego, isLarge }: Network<Event>) {
  const pairs = bundleTies(ties, new Set(events.map(({ slug }) => slug)));
  const ranked = rankActors(pairs);
  const actorOf = new Map(actors.map((actor) => [actor.slug, actor]));
  const toView = (name: View['name'], format: Format): View => {
    const limit = isLarge ? format.most : ego ? format.usualNeighbors : format.usual;
    const shared = { name, fontSize: format.fontSize, limit };
    if (!ego) return { ...shared, size: format.size, placed: placeNetwork(ranked, pairs, actorOf, format) };
    const neighbors = ranked.flatMap(({ slug, count }) => {
      const actor = actorOf.get(slug);
      return actor && slug !== ego.slug ? [{ slug, count, actor }] : [];
    });
    return { ...shared, ...placeEgo(ego, neighbors.slice(0, limit), format, name === 'narrow') };
  };
  const views = [toView('wide', WIDE), toView('narrow', NARROW)];
  const placed = new Set(views.flatMap((view) => view.placed.map(({ slug }) => slug)));
  const shownTies = ties.filter(({ a, b }) => placed.has(a) && placed.has(b));
  const shownEvents = new Set(shownTies.flatMap((tie) => tie.events));
  return {
    views,
    isWhole: ranked.length <= (ego ? WIDE.usualNeighbors + 1 : WIDE.usual),
    actors: actors.filter(({ slug }) => placed.has(slug)),
    ties: shownTies,
    events: events.filter(({ slug }) => shownEvents.has(slug)),
  };
}
