/**
 * What joins two actors who took part in one event, told from the kind of the event and their two roles.
 *
 * A tie claims no more than the roles say. Two who stood in one event, one voting and one speaking, need not have met: their tie is
 * `SAME_EVENT`. So is that of two of one state, a minister and the state itself, say: they acted together, not with each other.
 */
import { groupBy } from './group-by.ts';
import type { EventKind, ParticipationRole } from './vocabulary.ts';

export const ACTOR_TIE_KINDS = [
  'AGREED',
  'NEGOTIATED',
  'HOSTED',
  'ADDRESSED',
  'SUPPLIED',
  'FOUGHT',
  'OPPOSED',
  'SAME_EVENT',
] as const;
export type ActorTieKind = (typeof ACTOR_TIE_KINDS)[number];

/** A part in an event. `states` are the states for which the actor can have acted: itself, or those to which it belongs. */
export type Part = { readonly role: ParticipationRole; readonly states: readonly string[] };

/** The part of an actor in an event, both by slug. */
export type EventPart = Part & { readonly event: string; readonly eventKind: EventKind; readonly actor: string };

/** Two actors, `a` before `b` in the alphabet, and the events that join them in one way. */
export type ActorTie = {
  readonly a: string;
  readonly b: string;
  readonly kind: ActorTieKind;
  readonly events: readonly string[];
};

type Rule = {
  readonly kind: ActorTieKind;
  readonly one: readonly ParticipationRole[];
  readonly other: readonly ParticipationRole[];
  /** Kinds of events in which the roles say so; absent: in every one. */
  readonly within?: readonly EventKind[];
};

/** No pair of roles fits two rules within one kind of event. */
const RULES: readonly Rule[] = [
  { kind: 'AGREED', one: ['SIGNATORY'], other: ['SIGNATORY', 'PARTY'] },
  { kind: 'AGREED', one: ['PARTY'], other: ['PARTY'], within: ['TREATY'] },
  { kind: 'NEGOTIATED', one: ['NEGOTIATOR'], other: ['NEGOTIATOR'] },
  { kind: 'NEGOTIATED', one: ['NEGOTIATOR', 'PARTY'], other: ['PARTY'], within: ['SUMMIT', 'TALKS'] },
  { kind: 'HOSTED', one: ['HOST'], other: ['GUEST'] },
  { kind: 'HOSTED', one: ['HOST'], other: ['NEGOTIATOR', 'PARTY'], within: ['SUMMIT', 'TALKS'] },
  { kind: 'ADDRESSED', one: ['AUTHOR'], other: ['ADDRESSEE'] },
  { kind: 'SUPPLIED', one: ['SUPPLIER'], other: ['RECIPIENT'] },
  { kind: 'FOUGHT', one: ['BELLIGERENT'], other: ['BELLIGERENT'] },
  { kind: 'OPPOSED', one: ['OPPONENT'], other: ['AUTHOR', 'DECISION_MAKER'], within: ['UN_RESOLUTION'] },
  { kind: 'OPPOSED', one: ['OPPONENT'], other: ['PARTY', 'SIGNATORY'], within: ['TREATY'] },
];

/** Tells what joins two actors in an event of this kind. The order of the two does not matter. */
export function tieKind(eventKind: EventKind, one: Part, other: Part): ActorTieKind {
  if (one.states.some((state) => other.states.includes(state))) return 'SAME_EVENT';
  const rule = RULES.find(
    ({ within, one: first, other: second }) =>
      (within === undefined || within.includes(eventKind)) &&
      ((first.includes(one.role) && second.includes(other.role)) || (first.includes(other.role) && second.includes(one.role))),
  );
  return rule?.kind ?? 'SAME_EVENT';
}

/**
 * Finds the ties of a set of events: those with the most events first, then by the slugs and the kind, so that the order is total.
 * The events of a tie keep the order of `parts`. A pair that is joined in two ways has two ties.
 */
export function findActorTies(parts: readonly EventPart[]): ActorTie[] {
  const joins = [...groupBy(parts, ({ event }) => event).values()].flatMap((together) =>
    together.flatMap((one) =>
      together
        .filter((other) => one.actor < other.actor)
        .map((other) => ({ a: one.actor, b: other.actor, kind: tieKind(one.eventKind, one, other), event: one.event })),
    ),
  );
  return [...groupBy(joins, ({ a, b, kind }) => `${a} ${b} ${kind}`).values()]
    .flatMap((group) => group.slice(0, 1).map(({ a, b, kind }) => ({ a, b, kind, events: group.map(({ event }) => event) })))
    .sort(compareActorTies);
}

/** Orders ties: the most events first. */
export function compareActorTies(one: ActorTie, other: ActorTie): number {
  return (
    other.events.length - one.events.length || compare(one.a, other.a) || compare(one.b, other.b) || compare(one.kind, other.kind)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
