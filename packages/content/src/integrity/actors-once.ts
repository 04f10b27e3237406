import { faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

/** An actor stands once among the participants of an event. */
export const checkActorsOncePerEvent: Rule = function* ({ content }) {
  for (const { origin, participants } of content.events) {
    const actors = participants.map(({ actor }) => actor);
    for (const [index, actor] of actors.entries()) {
      if (actors.indexOf(actor) === index) continue;
      yield faultAt(origin, ['participants', index, 'actor'], `"${actor}" takes part twice`, 'Keep the role that matters most');
    }
  }
};
