import { builder } from '../builder.ts';
import { Identifier, knownIdentifiers } from '../identifier/identifier.type.ts';
import { localized, translated } from '../localized.ts';

export const Place = builder.prismaNode('Place', {
  nullable: true,
  description: 'Where events took place: a city, a border crossing, a test site.',
  id: { field: 'slug' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key, stable: `khasan`.' }),
    name: t.string(localized('name', 'Its name today, or the one it had at the time where that differs.')),
    aliases: t.exposeStringList('aliases', {
      description:
        'Other names under which it is looked for: abbreviations, former names, names in other scripts. Rarely complete.',
    }),
    translated: t.boolean(translated('name')),
    country: t.exposeString('country', {
      nullable: true,
      description: 'ISO 3166-1 alpha-2 code of the country in which it lies today: `KP`. Null at sea.',
    }),
    latitude: t.exposeFloat('latitude', { description: 'Degrees north, WGS 84.' }),
    longitude: t.exposeFloat('longitude', { description: 'Degrees east, WGS 84.' }),
    identifiers: t.field({
      type: [Identifier],
      description: 'What other catalogues call the same, as far as it is surely known; empty when nothing is.',
      select: { wikidata: true, geonames: true },
      resolve: ({ wikidata, geonames }) => knownIdentifiers({ WIKIDATA: wikidata, GEONAMES: geonames }),
    }),
  }),
});
