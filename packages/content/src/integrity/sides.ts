import { findSides } from '@tumen/domain/actor-sides';
import { faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

/** A side is recorded only where the affiliations do not already tell it. */
export const checkSides: Rule = function* ({ content }) {
  const actors = new Map(content.actors.map((actor) => [actor.slug, actor]));
  for (const { side, ...actor } of content.actors) {
    if (side === undefined || findSides(actor, actors).join() !== side) continue;
    yield faultAt(actor.origin, ['side'], `"${side.toLowerCase()}" follows from the affiliations`, 'Remove it');
  }
};
