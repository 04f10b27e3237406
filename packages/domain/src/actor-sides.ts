import { type ActorKind, SIDES, type Side } from './vocabulary.ts';

/** What is known of an actor: its own side, where one is recorded, and the slugs of what it belongs or belonged to. */
export type SidedActor = {
  readonly slug: string;
  readonly kind: ActorKind;
  readonly side?: Side;
  readonly affiliations: readonly string[];
};

/**
 * For whom an actor acts, in the order of `SIDES`; empty when for none of them.
 *
 * Its own side decides. Else a state acts for itself alone (that it sits in the Security Council does not make it the United Nations), a
 * person for the states it belongs to, or failing these for the sides of its bodies, and a body for the sides of all it belongs to.
 */
export function findSides(actor: SidedActor, actors: ReadonlyMap<string, SidedActor>): Side[] {
  const found = collectSides(actor, actors, new Set());
  return SIDES.filter((side) => found.has(side));
}

function collectSides(actor: SidedActor, actors: ReadonlyMap<string, SidedActor>, seen: Set<string>): ReadonlySet<Side> {
  if (actor.side) return new Set([actor.side]);
  if (actor.kind === 'STATE' || seen.has(actor.slug)) return new Set();
  seen.add(actor.slug);
  const bodies = actor.affiliations.flatMap((slug) => actors.get(slug) ?? []);
  const states = bodies.filter(({ kind }) => kind === 'STATE');
  const principals = actor.kind === 'PERSON' && states.length > 0 ? states : bodies;
  return new Set(principals.flatMap((body) => [...collectSides(body, actors, seen)]));
}
