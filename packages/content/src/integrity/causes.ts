import type { Content } from '../content.ts';
import { type Fault, faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

type Events = ReadonlyMap<string, Content['events'][number]>;

/** A cause may begin no later than its effect can end, and no event is a cause of itself by way of others. */
export const checkCauses: Rule = function* ({ content }) {
  const events: Events = new Map(content.events.map((event) => [event.slug, event]));
  for (const { origin, date, causes } of content.events) {
    for (const [index, slug] of causes.entries()) {
      const cause = events.get(slug);
      if (cause && cause.date.startDate > date.endDate) {
        const message = `"${slug}" of ${cause.date.edtf} cannot be a cause of something of ${date.edtf}`;
        yield faultAt(origin, ['causes', index], message, 'Turn the two round, or remove it');
      }
    }
  }
  yield* cycles(events);
};

/** Depth first; each cycle is reported once, at the event through which it was entered. */
function* cycles(events: Events): Iterable<Fault> {
  const done = new Set<string>();
  function* visit(slug: string, path: readonly string[]): Iterable<Fault> {
    const event = events.get(slug);
    if (!event || done.has(slug)) return;
    for (const [index, cause] of event.causes.entries()) {
      const start = [...path, slug].indexOf(cause);
      if (start === -1) yield* visit(cause, [...path, slug]);
      else if (cause !== slug) {
        const circle = [...path, slug, cause].slice(start).join(' <- ');
        yield faultAt(event.origin, ['causes', index], `is a cause of itself: ${circle}`, 'Remove one of these causes');
      }
    }
    done.add(slug);
  }
  for (const slug of events.keys()) yield* visit(slug, []);
}
