import type { ActorTieKind, ActorTie as Tie } from '@tumen/domain/actor-ties';
import { Actor } from '../actor/actor.type.ts';
import { builder } from '../builder.ts';
import { Event } from '../event/event.type.ts';
import { loadRows, rowLoader } from '../loading/load-row.ts';
import { required } from '../loading/required.ts';
import { described } from '../vocabulary.ts';

export const ActorTieKindEnum = builder.enumType('ActorTieKind', {
  description:
    'What joins two actors, as far as their roles in the event tell. Two of one state never have more than `SAME_EVENT`.',
  values: described<ActorTieKind>({
    AGREED: 'Both signed one document, or they are the parties of a treaty that was signed, ratified, changed or ended.',
    NEGOTIATED: 'Both spoke for a side in talks, or were the sides of talks or of a summit.',
    HOSTED: 'One was the host, the other the guest, or came to talks that it held. A visit may have been called off.',
    ADDRESSED: 'One wrote or issued a text that was directed to the other.',
    SUPPLIED: 'One gave or sold aid, goods or arms, the other got them.',
    FOUGHT: 'Both fought in it: against each other or side by side, which the roles do not tell.',
    OPPOSED: 'One worked against a resolution or a treaty that the other proposed, decided or signed.',
    SAME_EVENT: 'Both took part in it. More cannot be said from the roles: they need not have met.',
  }),
});

export const ActorTie = builder.objectRef<Tie>('ActorTie').implement({
  description: 'Two actors and the events that join them in one way. A pair that is joined in two ways has two ties.',
  fields: (t) => ({
    a: t.field({
      type: Actor,
      description: 'One of the two: the one whose slug stands first in the alphabet.',
      resolve: async ({ a }, _args, context, info) => required(await rowLoader(context, info, 'Actor')(a), `the actor ${a}`),
    }),
    b: t.field({
      type: Actor,
      description: 'The other.',
      resolve: async ({ b }, _args, context, info) => required(await rowLoader(context, info, 'Actor')(b), `the actor ${b}`),
    }),
    kind: t.expose('kind', { type: ActorTieKindEnum, description: 'What joins them in these events.' }),
    events: t.field({
      type: [Event],
      description: 'The events that join them so, oldest first: at least one.',
      resolve: ({ events }, _args, context, info) => loadRows(context, info, 'Event', events),
    }),
  }),
});
