import { groupBy } from '../loading/group-by.ts';
import type { ScopeParticipation } from './scope.ts';

/** Two actors, `a` before `b` in the alphabet, and the events in which both took part. */
export type ActorTie = { readonly a: string; readonly b: string; readonly events: readonly string[] };

/** Finds the pairs that met, the most frequent first. Events keep the order of the participations. */
export function findTies(participations: readonly ScopeParticipation[]): ActorTie[] {
  const pairs = [...groupBy(participations, ({ event }) => event)].flatMap(([event, together]) =>
    together.flatMap(({ actor: a }) => together.flatMap(({ actor: b }) => (a < b ? [{ a, b, event }] : []))),
  );
  return [...groupBy(pairs, ({ a, b }) => `${a} ${b}`).values()]
    .flatMap((group) => group.slice(0, 1).map(({ a, b }) => ({ a, b, events: group.map(({ event }) => event) })))
    .sort((one, other) => other.events.length - one.events.length);
}
