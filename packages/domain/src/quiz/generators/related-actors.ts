/** Who belongs to whom, and who could have been at an event without being recorded there. */
import { groupBy } from '../../group-by.ts';
import { once } from '../../once.ts';
import type { Corpus, CorpusActor, CorpusEvent } from '../corpus.ts';
import { daysBetween, gapDays, lookAlikes } from './sound-events.ts';

/** One state under two names in turn: whoever belongs to one may be counted to the other. */
const SUCCESSOR_STATES: ReadonlyMap<string, string> = new Map([['russian-federation', 'ussr']]);

/** Events so close in time that whoever was at one could have been at the other. */
const SAME_OCCASION_DAYS = 180;

/** A career in the record may miss some years at its ends; outside this margin a person of that time was not yet or no longer there. */
const CAREER_MARGIN_DAYS = 8 * 365;

type Actors = Corpus['actors'];

export const actorsBySlug = once((actors: Actors): ReadonlyMap<string, CorpusActor> => {
  return new Map(actors.map((actor) => [actor.slug, actor]));
});

/** The actor and all that it belongs to, over any number of steps, a successor state counted as its predecessor. */
export function belongings(slug: string, actors: Actors): ReadonlySet<string> {
  const known = knownBelongings(actors);
  const found = known.get(slug) ?? collectBelongings(slug, actorsBySlug(actors), new Set());
  known.set(slug, found);
  return found;
}

const knownBelongings = once((_actors: Actors) => new Map<string, ReadonlySet<string>>());

function collectBelongings(slug: string, actors: ReadonlyMap<string, CorpusActor>, seen: Set<string>): Set<string> {
  const identity = SUCCESSOR_STATES.get(slug) ?? slug;
  if (seen.has(identity)) return seen;
  seen.add(identity);
  for (const affiliation of actors.get(slug)?.affiliations ?? []) collectBelongings(affiliation, actors, seen);
  return seen;
}

/** Slugs of all whom the record names at an event, or at one that a student or a record could run together with it. */
const presentAt = once((events: Corpus['events']) =>
  once((event: CorpusEvent): ReadonlySet<string> => {
    const cluster = clusterOf(event, events);
    return new Set(cluster.flatMap(({ participations }) => participations.map(({ actor }) => actor)));
  }),
);

/** Every event that a student or a record could run together with this one: the same months, cause or effect, or alike. */
function clusterOf(event: CorpusEvent, events: Corpus['events']): CorpusEvent[] {
  const alike = lookAlikes(events)(event);
  return events.filter(
    (other) =>
      other.slug === event.slug ||
      gapDays(other, event) <= SAME_OCCASION_DAYS ||
      other.causes.includes(event.slug) ||
      event.causes.includes(other.slug) ||
      alike.has(other),
  );
}

/**
 * Actors of a kind of whom the data rule out that they took part in the event, each with the events of theirs: none of its cluster
 * names them, and either they belong to nobody who took part, or (persons) their whole record lies years before or after. Absence
 * from one record alone proves nothing.
 */
export function surelyAbsent(
  event: CorpusEvent,
  kind: CorpusActor['kind'],
  { events, actors }: Corpus,
): { readonly actor: CorpusActor; readonly events: readonly CorpusEvent[] }[] {
  const records = eventsByActor(events);
  const present = presentAt(events)(event);
  const parties = new Set(event.participations.flatMap(({ actor }) => [...belongings(actor, actors)]));
  return actors.flatMap((actor) => {
    const own = records.get(actor.slug) ?? [];
    if (actor.kind !== kind || present.has(actor.slug) || own.length === 0) return [];
    const ties = belongings(actor.slug, actors);
    const isForeign = [...ties].every((tie) => !parties.has(tie)) && (kind !== 'PERSON' || actor.affiliations.length > 0);
    return isForeign || (kind === 'PERSON' && liesOutside(event, own)) ? [{ actor, events: own }] : [];
  });
}

/** Tells whether an event lies years before the first or after the last of others. */
function liesOutside({ startDate, endDate }: CorpusEvent, others: readonly CorpusEvent[]): boolean {
  return (
    others.every((other) => daysBetween(endDate, other.startDate) > CAREER_MARGIN_DAYS) ||
    others.every((other) => daysBetween(other.endDate, startDate) > CAREER_MARGIN_DAYS)
  );
}

const eventsByActor = once((events: Corpus['events']): ReadonlyMap<string, readonly CorpusEvent[]> => {
  const entries = events.flatMap((event) => event.participations.map(({ actor }) => ({ actor, event })));
  const groups = [...groupBy(entries, ({ actor }) => actor)];
  return new Map(groups.map(([actor, ofActor]) => [actor, ofActor.map(({ event }) => event)]));
});
