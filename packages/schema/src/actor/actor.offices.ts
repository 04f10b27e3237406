import { builder } from '../builder.ts';
import { groupBy } from '../loading/group-by.ts';
import { localized, toLocalizedText } from '../localized.ts';
import { Actor } from './actor.type.ts';

type Office = { readonly title: unknown; readonly firstAttested: Date; readonly lastAttested: Date };

const AttestedOffice = builder.objectRef<Office>('AttestedOffice').implement({
  description: 'An office as the events attest it: held at the latest on the first of these days, and still on the last.',
  fields: (t) => ({
    title: t.string(localized('title', 'The office.')),
    firstAttested: t.expose('firstAttested', {
      type: 'Date',
      description: 'First day of the earliest event in which the actor held it.',
    }),
    lastAttested: t.expose('lastAttested', { type: 'Date', description: 'Last day of the latest such event.' }),
  }),
});

builder.prismaObjectField(Actor, 'offices', (t) =>
  t.field({
    type: [AttestedOffice],
    description: 'The offices that the actor held in events, by first attestation. Empty when none is recorded.',
    select: {
      participations: {
        where: { isOffice: true },
        orderBy: [{ event: { startDate: 'asc' } }, { eventSlug: 'asc' }],
        select: { capacity: true, event: { select: { startDate: true, endDate: true } } },
      },
    },
    resolve: ({ participations }) => {
      const held = participations.filter(({ capacity }) => capacity !== null);
      const byTitle = groupBy(held, ({ capacity }) => toLocalizedText(capacity).en);
      return [...byTitle.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined) return [];
        const lastAttested = new Date(Math.max(...group.map(({ event }) => event.endDate.getTime())));
        return [{ title: first.capacity, firstAttested: first.event.startDate, lastAttested }];
      });
    },
  }),
);
