import { faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

/** A participant with an office is a person who held it on that day, as far as the term is known. */
export const checkTenures: Rule = function* ({ content: { actors, events } }) {
  const actorOf = new Map(actors.map((actor) => [actor.slug, actor]));
  for (const { origin, kind, offices } of actors) {
    if (kind !== 'PERSON' && offices.length > 0)
      yield faultAt(origin, ['offices'], 'is no person but holds an office', 'Remove the offices');
    for (const [index, { start, end }] of offices.entries()) {
      if (start && end && end.endDate < start.startDate)
        yield faultAt(
          origin,
          ['offices', index, 'end'],
          `ends in ${end.edtf}, before it begins in ${start.edtf}`,
          'Correct start or end',
        );
    }
  }
  for (const { origin, date, participants } of events) {
    for (const [index, { actor: slug, office }] of participants.entries()) {
      const actor = actorOf.get(slug);
      if (office === undefined || actor === undefined) continue;
      const path = ['participants', index, 'office'];
      const terms = actor.offices.filter((term) => term.office === office);
      if (terms.length === 0) {
        yield faultAt(origin, path, `"${slug}" never held "${office}"`, `Correct it, or add the office to actors/${slug}.yaml`);
        continue;
      }
      const isHeld = terms.some(
        ({ start, end }) => !(start && start.startDate > date.endDate) && !(end && end.endDate < date.startDate),
      );
      if (isHeld) continue;
      const known = terms.map(({ start, end }) => `${start?.edtf ?? ''}/${end?.edtf ?? ''}`).join(', ');
      yield faultAt(
        origin,
        path,
        `"${slug}" held "${office}" in ${known}, not in ${date.edtf}`,
        'Correct the office or its term',
      );
    }
  }
};
