import { ACTOR_TIE_KINDS } from '@tumen/domain/actor-ties';
/** What a network is made of, as plain data that a server component may hand to the browser. */
import type { ActorKind, ActorTieKind, EventKind, Side } from '@/graphql/generated/graphql.ts';

export type NetworkActor = { slug: string; name: string; kind: ActorKind; sides: readonly Side[] };
export type NetworkEvent = {
  slug: string;
  title: string;
  dateLabel: string;
  startDate: string;
  endDate: string;
  kind: EventKind;
};
/** `events` are slugs, oldest first. */
export type NetworkTie = { a: string; b: string; kind: ActorTieKind; events: readonly string[] };
/** All that joins two actors within a span of years. `kind` is the most frequent that says something: the line that is drawn. */
export type Pair = { key: string; a: string; b: string; kind: ActorTieKind; ties: readonly NetworkTie[]; count: number };
export type Years = { from: number; to: number };

/** What is drawn unless the visitor asks for more: without those of whom only is known that they took part in one event. */
export const TELLING_KINDS = ACTOR_TIE_KINDS.filter((kind) => kind !== 'SAME_EVENT');

/** Whether any day that an event can have taken lies in the years, both included. */
function isWithin({ startDate, endDate }: Pick<NetworkEvent, 'startDate' | 'endDate'>, { from, to }: Years): boolean {
  return endDate >= `${from}-01-01` && startDate <= `${to}-12-31`;
}

/** The slugs of the events in these years. */
export function eventsWithin(events: readonly NetworkEvent[], years: Years): ReadonlySet<string> {
  return new Set(events.filter((event) => isWithin(event, years)).map(({ slug }) => slug));
}

/** Bundles the ties of two actors, leaving out events that are not `within`; the pairs with the most events first. */
export function bundleTies(ties: readonly NetworkTie[], within: ReadonlySet<string>): Pair[] {
  const bundles = new Map<string, NetworkTie[]>();
  for (const tie of ties) {
    const events = tie.events.filter((slug) => within.has(slug));
    if (events.length === 0) continue;
    const key = pairKey(tie.a, tie.b);
    bundles.set(key, [...(bundles.get(key) ?? []), { ...tie, events }]);
  }
  return [...bundles]
    .flatMap(([key, bundle]) => {
      const sorted = bundle.toSorted(compareTies);
      const [lead] = sorted;
      const count = sorted.reduce((sum, { events }) => sum + events.length, 0);
      return lead ? [{ key, a: lead.a, b: lead.b, kind: lead.kind, ties: sorted, count }] : [];
    })
    .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1));
}

/** The name of a pair in the address: slugs hold no tilde. */
function pairKey(a: string, b: string): string {
  return `${a}~${b}`;
}

/** Actors with the number of events that join them to others, the most first. */
export function rankActors(pairs: readonly Pair[]): { slug: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { a, b, count } of pairs) {
    counts.set(a, (counts.get(a) ?? 0) + count);
    counts.set(b, (counts.get(b) ?? 0) + count);
  }
  return [...counts]
    .map(([slug, count]) => ({ slug, count }))
    .sort((one, other) => other.count - one.count || (one.slug < other.slug ? -1 : 1));
}

function compareTies(one: NetworkTie, other: NetworkTie): number {
  return (
    Number(one.kind === 'SAME_EVENT') - Number(other.kind === 'SAME_EVENT') ||
    other.events.length - one.events.length ||
    ACTOR_TIE_KINDS.indexOf(one.kind) - ACTOR_TIE_KINDS.indexOf(other.kind)
  );
}
