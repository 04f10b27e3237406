/** Which events the record joins as cause and effect, and which it keeps apart. */
import { groupBy } from '../../group-by.ts';
import { once } from '../../once.ts';
import type { CorpusEvent } from '../corpus.ts';
import { stemShare } from './text.ts';

/** Up to so many steps of cause or effect, in either direction, two events belong to one story: the record may just not say how. */
const ONE_STORY = 3;

/** Above this share of its words a title counts as mentioned. */
const MENTIONED = 0.6;

export type CauseGraph = {
  readonly events: ReadonlyMap<string, CorpusEvent>;
  /** By slug: the events that the event led to, one step on. */
  readonly effects: ReadonlyMap<string, readonly CorpusEvent[]>;
};

export const causeGraph = once((events: readonly CorpusEvent[]): CauseGraph => {
  const links = events.flatMap((effect) => effect.causes.map((cause) => ({ cause, effect })));
  const byCause = groupBy(links, ({ cause }) => cause);
  return {
    events: new Map(events.map((event) => [event.slug, event])),
    effects: new Map([...byCause].map(([cause, ofCause]) => [cause, ofCause.map(({ effect }) => effect)])),
  };
});

/** One step back. */
export function causesOf(event: CorpusEvent, { events }: CauseGraph): CorpusEvent[] {
  return event.causes.flatMap((slug) => events.get(slug) ?? []);
}

/** One step on. */
export function effectsOf({ slug }: CorpusEvent, { effects }: CauseGraph): readonly CorpusEvent[] {
  return effects.get(slug) ?? [];
}

/**
 * Slugs of all events that could be defended as cause or effect of an event: those that led to it or followed from it over any number
 * of steps, those of one story with it, and the event itself.
 */
export const entangledWith = once((graph: CauseGraph) => {
  const back = (from: CorpusEvent) => causesOf(from, graph);
  const on = (from: CorpusEvent) => effectsOf(from, graph);
  const either = (from: CorpusEvent) => [...back(from), ...on(from)];
  return once((event: CorpusEvent): ReadonlySet<string> => {
    return new Set([...reach(event, back), ...reach(event, on), ...reach(event, either, ONE_STORY)]);
  });
});

/** Slugs of what can be reached in at most `steps`, the start included. */
function reach(start: CorpusEvent, next: (event: CorpusEvent) => readonly CorpusEvent[], steps = Number.POSITIVE_INFINITY) {
  const found = new Set([start.slug]);
  let edge: readonly CorpusEvent[] = [start];
  for (let step = 0; step < steps && edge.length > 0; step += 1) {
    edge = edge.flatMap(next).filter(({ slug }) => !found.has(slug) && found.add(slug));
  }
  return found;
}

/** Tells whether the record of one event speaks of the other, linked or not. */
export function mention(a: CorpusEvent, b: CorpusEvent): boolean {
  return mentions(a, b) || mentions(b, a);
}

function mentions({ facts, significance }: CorpusEvent, { title }: CorpusEvent): boolean {
  return [...facts, significance].some((text) => stemShare(title, text, 'en') >= MENTIONED);
}
