import { ACTOR_TIE_KINDS } from '@tumen/domain/actor-ties';
import { ACTOR_KINDS, SIDES } from '@tumen/domain/vocabulary';
import type { NetworkActor, NetworkTie } from '@/features/network/network-model.ts';
import { isObject, type JsonObject } from '../json-object.ts';
import type { AnswerList } from '../tabulate-answer.ts';
import { fieldOf } from './field-of.ts';
import { keyOf, nameOf, walkRecords } from './walk-records.ts';

type AnswerNetwork = {
  readonly actors: readonly NetworkActor[];
  readonly ties: readonly NetworkTie[];
  readonly events: readonly { readonly slug: string }[];
  /** Whether the kind of some actor was not asked: it is drawn as a body. */
  readonly hasUnknownKinds: boolean;
};

/**
 * Ties as `actorTies` has them (`a`, `b` and their `events`), and between all who took part in one event (`participations` with
 * their `actor`). Of a kind that was not selected only is known that both were in the same event.
 */
export function toNetwork(list: AnswerList): AnswerNetwork {
  const actors = new Map<string, NetworkActor>();
  let hasUnknownKinds = false;
  const events = new Set<string>();
  const ties = new Map<string, { tie: Omit<NetworkTie, 'events'>; events: Set<string> }>();
  const join = (one: JsonObject, other: JsonObject, kind: NetworkTie['kind'], shared: readonly JsonObject[]) => {
    const [a = '', b = ''] = [one, other].map(keyOf).sort();
    if (a === b) return;
    for (const actor of [one, other]) {
      actors.set(keyOf(actor), toActor(actor));
      hasUnknownKinds ||= !('kind' in actor);
    }
    const key = `${a}~${b} ${kind}`;
    const known = ties.get(key) ?? { tie: { a, b, kind }, events: new Set() };
    ties.set(key, known);
    for (const event of shared) {
      events.add(keyOf(event));
      known.events.add(keyOf(event));
    }
  };
  for (const { record } of walkRecords(list.records, fieldOf(list))) {
    const { a, b } = record;
    if (isTie(record) && isObject(a) && isObject(b)) join(a, b, kindOf(record), record.events.filter(isObject));
    const present = participantsOf(record);
    for (const [index, one] of present.entries()) {
      for (const other of present.slice(index + 1)) join(one, other, 'SAME_EVENT', [record]);
    }
  }
  return {
    actors: [...actors.values()],
    hasUnknownKinds,
    events: [...events].map((slug) => ({ slug })),
    ties: [...ties.values()].map(({ tie, events: shared }) => ({ ...tie, events: [...shared] })),
  };
}

/** Whether a record joins two actors by events. */
export function isTie(record: JsonObject): record is JsonObject & { events: readonly unknown[] } {
  return isObject(record.a) && isObject(record.b) && Array.isArray(record.events);
}

/** The actors who took part in an event, each once. */
export function participantsOf({ participations }: JsonObject): readonly JsonObject[] {
  if (!Array.isArray(participations)) return [];
  const actors = participations.filter(isObject).flatMap(({ actor }) => (isObject(actor) ? [actor] : []));
  return [...new Map(actors.map((actor) => [keyOf(actor), actor])).values()];
}

function kindOf({ kind }: JsonObject): NetworkTie['kind'] {
  return ACTOR_TIE_KINDS.find((each) => each === kind) ?? 'SAME_EVENT';
}

function toActor(actor: JsonObject): NetworkActor {
  return {
    slug: keyOf(actor),
    name: nameOf(actor) ?? keyOf(actor),
    kind: ACTOR_KINDS.find((kind) => kind === actor.kind) ?? 'ORGANIZATION',
    sides: SIDES.filter((side) => Array.isArray(actor.sides) && actor.sides.includes(side)),
  };
}
