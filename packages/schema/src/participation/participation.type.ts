import { builder } from '../builder.ts';
import { localeArgs, localizeOrNull } from '../localized.ts';
import { decodePair, encodePair } from '../relay/pair-key.ts';
import { ParticipationRoleEnum } from '../vocabulary.ts';

export const Participation = builder.prismaNode('Participation', {
  nullable: true,
  description: 'The part of one actor in one event.',
  id: { resolve: ({ eventSlug, actorSlug }) => encodePair(eventSlug, actorSlug) },
  findUnique: (id) => {
    const [eventSlug, actorSlug] = decodePair(id);
    return { eventSlug_actorSlug: { eventSlug, actorSlug } };
  },
  fields: (t) => ({
    actor: t.relation('actor', { description: 'Who took part.' }),
    event: t.relation('event', { description: 'In what.' }),
    role: t.expose('role', { type: ParticipationRoleEnum, description: 'What the actor did.' }),
    office: t.relation('office', { nullable: true, description: 'The office held at that time. Null when none is recorded.' }),
    capacity: t.string({
      description: 'The office held or the exact part played at that time. Null when the role says all that is known.',
      args: localeArgs,
      nullable: true,
      select: { part: true, office: { select: { title: true } } },
      resolve: ({ part, office }, { locale }) => localizeOrNull(office?.title ?? part, locale),
    }),
  }),
});
