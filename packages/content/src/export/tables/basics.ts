import type { Content } from '../../content.ts';
import { column, joinSlugs, localized, type Table, table } from '../table.ts';

type Period = Content['periods'][number];
type Theme = Content['themes'][number];
type Place = Content['places'][number];
type Term = Content['terms'][number];

/** What events refer to: periods, themes, places, terms. */
export function basicTables({ periods, themes, places, terms }: Content): Table[] {
  return [
    table<Period>({
      name: 'periods',
      description: 'The ten contiguous stretches of time; every event falls into the one of its first day.',
      key: ['slug'],
      rows: periods,
      columns: [
        column('slug', 'Public key', ({ slug }) => slug),
        column('start', 'First day', ({ start }) => start, { type: 'date' }),
        column('end', 'Last day; empty while the period is open', ({ end }) => end, { type: 'date', isRequired: false }),
        ...localized<Period>('title', 'Title', ({ title }) => title),
        ...localized<Period>('summary', 'What happened in it', ({ summary }) => summary),
      ],
    }),
    table<Theme>({
      name: 'themes',
      description: 'Threads through the events.',
      key: ['slug'],
      rows: themes,
      columns: [
        column('slug', 'Public key', ({ slug }) => slug),
        ...localized<Theme>('title', 'Title', ({ title }) => title),
        ...localized<Theme>('description', 'What belongs to it', ({ description }) => description),
      ],
    }),
    table<Place>({
      name: 'places',
      description: 'Where events took place; places.geojson holds the same for maps.',
      key: ['slug'],
      rows: places,
      columns: [
        column('slug', 'Public key', ({ slug }) => slug),
        ...localized<Place>('name', 'Name', ({ name }) => name),
        column('country', 'The country in which it lies today, ISO 3166-1 alpha-2; empty at sea', ({ country }) => country, {
          isRequired: false,
        }),
        column('latitude', 'Degrees north, WGS 84', ({ latitude }) => latitude, { type: 'number' }),
        column('longitude', 'Degrees east, WGS 84', ({ longitude }) => longitude, { type: 'number' }),
        column('wikidata', 'Its item of Wikidata; empty when not surely known', (place) => place.identifiers?.wikidata, {
          isRequired: false,
        }),
        column('geonames', 'Its number in GeoNames; empty when not surely known', (place) => place.identifiers?.geonames, {
          isRequired: false,
        }),
      ],
    }),
    table<Term>({
      name: 'terms',
      description: 'The glossary. Sources of a definition are in citations.csv; without any it is the editors’ own.',
      key: ['slug'],
      rows: terms,
      columns: [
        column('slug', 'Public key', ({ slug }) => slug),
        ...localized<Term>('name', 'The term', ({ name }) => name),
        ...localized<Term>('definition', 'What it means', ({ definition }) => definition),
        column('see_also', 'Slugs of related terms, joined by ";"', ({ seeAlso }) => joinSlugs(seeAlso), {
          isRequired: false,
        }),
      ],
    }),
  ];
}
