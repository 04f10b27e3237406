/** Who belongs to whom, and who could have been at an event without being recorded there. */
import type { Corpus, CorpusActor, CorpusEvent } from '../corpus.ts';
import { couldBeConfused, daysBetween, gapDays } from './sound-events.ts';

/** One state under two names in turn: whoever belongs to one may be counted to the other. */
const SUCCESSOR_STATES: ReadonlyMap<string, string> = new Map([['russian-federation', 'ussr']]);

/** Events so close in time that the same delegation can be behind both. */
const SAME_OCCASION_DAYS = 30;

/** A career in the record may miss some years at its ends; outside this margin a person of that time was not yet or no longer there. */
const CAREER_MARGIN_DAYS = 8 * 365;

/** The actor and all that it belongs to, over any number of steps, a successor state counted as its predecessor. */
export function belongings(slug: string, actors: ReadonlyMap<string, CorpusActor>, seen = new Set<string>()): Set<string> {
  const identity = SUCCESSOR_STATES.get(slug) ?? slug;
  if (seen.has(identity)) return seen;
  seen.add(identity);
  for (const affiliation of actors.get(slug)?.affiliations ?? []) belongings(affiliation, actors, seen);
  return seen;
}

/** Every event that a student or a record could run together with this one: same days, cause or effect, or alike. */
export function clusterOf(event: CorpusEvent, { events }: Corpus): CorpusEvent[] {
  return events.filter(
    (other) =>
      other.slug === event.slug ||
      gapDays(other, event) <= SAME_OCCASION_DAYS ||
      other.causes.includes(event.slug) ||
      event.causes.includes(other.slug) ||
      couldBeConfused(other, event),
  );
}

/**
 * Actors of whom the data rule out that they took part in the event: none of its cluster names them, and either they belong to
 * nobody who took part, or (persons) their whole record lies years before or after. Absence from one record alone proves nothing.
 */
export function surelyAbsent(event: CorpusEvent, corpus: Corpus): CorpusActor[] {
  const actors = new Map(corpus.actors.map((actor) => [actor.slug, actor]));
  const present = new Set(clusterOf(event, corpus).flatMap(({ participations }) => participations.map(({ actor }) => actor)));
  const parties = new Set(event.participations.flatMap(({ actor }) => [...belongings(actor, actors)]));
  return corpus.actors.filter((actor) => {
    const own = eventsOf(actor, corpus);
    if (present.has(actor.slug) || own.length === 0) return false;
    const ties = belongings(actor.slug, actors);
    const isForeign = [...ties].every((tie) => !parties.has(tie)) && (actor.kind !== 'PERSON' || actor.affiliations.length > 0);
    return isForeign || (actor.kind === 'PERSON' && liesOutside(event, own));
  });
}

/** Tells whether an event lies years before the first or after the last of others. */
function liesOutside({ startDate, endDate }: CorpusEvent, others: readonly CorpusEvent[]): boolean {
  return (
    others.every((other) => daysBetween(endDate, other.startDate) > CAREER_MARGIN_DAYS) ||
    others.every((other) => daysBetween(other.endDate, startDate) > CAREER_MARGIN_DAYS)
  );
}

/** The events in which an actor stands, in the order of the corpus. */
export function eventsOf({ slug }: CorpusActor, { events }: Corpus): CorpusEvent[] {
  return events.filter(({ participations }) => participations.some(({ actor }) => actor === slug));
}
