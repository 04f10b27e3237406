import { faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

/** Who takes part in an event lives, or exists, when it happens. */
export const checkLifetimes: Rule = function* ({ content: { actors, events } }) {
  const actorOf = new Map(actors.map((actor) => [actor.slug, actor]));
  for (const { origin, date, participants } of events) {
    for (const [index, { actor: slug }] of participants.entries()) {
      const actor = actorOf.get(slug);
      const path = ['participants', index, 'actor'];
      if (actor?.born && actor.born.startDate > date.endDate)
        yield faultAt(
          origin,
          path,
          `"${slug}" begins in ${actor.born.edtf}, after ${date.edtf}`,
          'Name who took part at that time, or correct the date of either',
        );
      if (actor?.died && actor.died.endDate < date.startDate)
        yield faultAt(
          origin,
          path,
          `"${slug}" ended in ${actor.died.edtf}, before ${date.edtf}`,
          'Name who took part at that time, or correct the date of either',
        );
    }
  }
};
