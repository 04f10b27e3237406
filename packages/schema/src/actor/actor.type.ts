import { builder } from '../builder.ts';
import { Identifier, knownIdentifiers } from '../identifier/identifier.type.ts';
import { localized, translated } from '../localized.ts';
import { ActorKindEnum, SideEnum } from '../vocabulary.ts';
import { lifeLabel } from './life-label.ts';

export const Actor = builder.prismaNode('Actor', {
  nullable: true,
  description: 'A person, state, organization, party, military unit, company or treaty body that took part in events.',
  id: { field: 'slug' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key, stable: `kim-il-sung`.' }),
    kind: t.expose('kind', { type: ActorKindEnum, description: 'What sort of actor it is.' }),
    name: t.string(localized('name', 'The usual name, in the script of the language.')),
    aliases: t.exposeStringList('aliases', {
      description:
        'Other names under which it is looked for: abbreviations, former names, names in other scripts. Rarely complete.',
    }),
    description: t.string(localized('description', 'Who or what it is, in a sentence or two.')),
    translated: t.boolean(translated('name', 'description')),
    sides: t.expose('sides', {
      type: [SideEnum],
      description: 'For whom it acts, by itself or through what it belongs to: several for a joint body, none for those outside.',
    }),
    born: t.exposeString('born', {
      nullable: true,
      description: 'Birth of a person, foundation of anything else, in EDTF. Null when not established.',
    }),
    died: t.exposeString('died', {
      nullable: true,
      description: 'Death of a person, end of anything else, in EDTF. Null when alive, existing or not established.',
    }),
    lifeLabel: t.string(lifeLabel),
    identifiers: t.field({
      type: [Identifier],
      description: 'What other catalogues call the same, as far as it is surely known; empty when nothing is.',
      select: { wikidata: true, viaf: true, isni: true },
      resolve: ({ wikidata, viaf, isni }) => knownIdentifiers({ WIKIDATA: wikidata, VIAF: viaf, ISNI: isni }),
    }),
  }),
});

builder.prismaObjectFields(Actor, (t) => ({
  affiliations: t.field({
    type: [Actor],
    description: 'The bodies to which the actor belongs or belonged, by name.',
    select: (_args, _context, nested) => ({
      affiliations: { orderBy: [{ body: { sortName: 'asc' } }, { bodySlug: 'asc' }], select: { body: nested() } },
    }),
    resolve: (actor) => actor.affiliations.map(({ body }) => body),
  }),
  members: t.field({
    type: [Actor],
    description: 'The actors that belong or belonged to this one, by name.',
    select: (_args, _context, nested) => ({
      members: { orderBy: [{ member: { sortName: 'asc' } }, { memberSlug: 'asc' }], select: { member: nested() } },
    }),
    resolve: (actor) => actor.members.map(({ member }) => member),
  }),
}));
