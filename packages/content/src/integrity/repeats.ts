import { type Fault, faultAt, type Origin, type Path } from '../fault.ts';
import type { Rule } from './rule.ts';

/** A list names the same record only once, and no record names itself. */
export const checkRepeats: Rule = function* ({ content }) {
  for (const actor of content.actors) yield* once(actor, ['affiliations'], actor.affiliations);
  for (const event of content.events) {
    yield* once(event, ['themes'], event.themes);
    yield* once(event, ['places'], event.places);
    yield* once(event, ['causes'], event.causes);
  }
  for (const route of content.routes) yield* once(route, ['events'], route.events);
  for (const claim of content.claims) {
    yield* once(
      claim,
      ['evidence'],
      claim.evidence.map(({ event, indicator, debate }) => event ?? indicator ?? debate ?? ''),
    );
  }
  for (const debate of content.debates) yield* once(debate, ['claims'], debate.claims);
  for (const indicator of content.indicators) {
    yield* once(
      indicator,
      ['annotations'],
      indicator.annotations.map(({ event }) => event),
    );
  }
  for (const term of content.terms) yield* once(term, ['seeAlso'], term.seeAlso);
  for (const lesson of content.lessons) yield* once(lesson, ['claims'], lesson.claims);
};

function* once(record: { slug: string; origin: Origin }, path: Path, slugs: readonly string[]): Iterable<Fault> {
  for (const [index, slug] of slugs.entries()) {
    if (slug === record.slug) yield faultAt(record.origin, [...path, index], `"${slug}" is the record itself`, 'Remove it');
    else if (slugs.indexOf(slug) < index)
      yield faultAt(record.origin, [...path, index], `"${slug}" stands twice`, 'Remove one of the two');
  }
}
