import type { ChainLink } from './chain-box.ts';

type Dated = { readonly slug: string; readonly startDate: string };

/**
 * Puts events in the order of time, and of one time a cause before its effect: a visit and the treaty signed during it share a day.
 *
 * Always takes the earliest event whose causes have been taken (Kahn's algorithm). In a circle, which content may not have, it takes the earliest.
 */
export function orderByCause<Event extends Dated>(events: readonly Event[], links: readonly ChainLink[]): Event[] {
  const waiting = events.toSorted((a, b) => a.startDate.localeCompare(b.startDate) || a.slug.localeCompare(b.slug));
  const taken = new Set<string>();
  const known = new Set(events.map(({ slug }) => slug));
  const isReady = ({ slug }: Event) =>
    links.every(({ cause, effect }) => effect !== slug || taken.has(cause) || !known.has(cause) || cause === effect);
  const ordered: Event[] = [];
  while (waiting.length > 0) {
    const [next] = waiting.splice(Math.max(0, waiting.findIndex(isReady)), 1);
    if (!next) break;
    taken.add(next.slug);
    ordered.push(next);
  }
  return ordered;
}
