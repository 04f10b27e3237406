import { ACTOR_KINDS, SIDES } from '@tumen/domain/vocabulary';
import type { Content } from '../../content.ts';
import { column, joinSlugs, localized, type Table, table } from '../table.ts';
import { toWord } from '../words.ts';

type Actor = Content['actors'][number];
type Office = Content['offices'][number];

/** Actors, the offices there are, and who held them when. */
export function actorTables({ actors, offices }: Content): Table[] {
  const tenures = actors.flatMap(({ slug, offices }) =>
    offices.map((tenure, index) => ({ actor: slug, number: index + 1, tenure })),
  );
  type Tenure = (typeof tenures)[number];
  return [
    table<Actor>({
      name: 'actors',
      description: 'Persons, states, organizations, parties, military units, companies and treaty bodies.',
      key: ['slug'],
      rows: actors,
      columns: [
        column('slug', 'Public key', ({ slug }) => slug),
        column('kind', 'What kind of actor it is', ({ kind }) => toWord(kind), { words: ACTOR_KINDS.map(toWord) }),
        ...localized<Actor>('name', 'Name', ({ name }) => name),
        column(
          'born',
          'Birth of a person, foundation of anything else, in EDTF; empty when not established',
          (a) => a.born?.edtf,
          {
            isRequired: false,
          },
        ),
        column('died', 'Death or end, in EDTF; empty when alive, existing or not established', (a) => a.died?.edtf, {
          isRequired: false,
        }),
        ...localized<Actor>('description', 'Who or what it is', ({ description }) => description),
        column(
          'affiliations',
          'Slugs of the actors to which it belongs or belonged, joined by ";"',
          (actor) => joinSlugs(actor.affiliations),
          { isRequired: false },
        ),
        column(
          'side',
          'For whom it acts; empty when its affiliations tell, or for none of these',
          ({ side }) => side && toWord(side),
          {
            isRequired: false,
            words: SIDES.map(toWord),
          },
        ),
        column(
          'wikidata',
          'Its item of Wikidata; empty when not surely known, as the two below',
          (a) => a.identifiers?.wikidata,
          {
            isRequired: false,
          },
        ),
        column('viaf', 'Its number in VIAF', (a) => a.identifiers?.viaf, { isRequired: false }),
        column('isni', 'Its ISNI, as printed', (a) => a.identifiers?.isni, { isRequired: false }),
      ],
    }),
    table<Office>({
      name: 'offices',
      description: 'Offices that persons held, one after another.',
      key: ['slug'],
      rows: offices,
      columns: [
        column('slug', 'Public key', ({ slug }) => slug),
        ...localized<Office>('title', 'Title', ({ title }) => title),
        column('body', 'The actor whose office it is', ({ body }) => body, { isRequired: false, refersTo: 'actors' }),
      ],
    }),
    table<Tenure>({
      name: 'tenures',
      description: 'Who held which office from when to when. One held twice stands twice.',
      key: ['actor', 'number'],
      rows: tenures,
      columns: [
        column('actor', 'The person', ({ actor }) => actor, { refersTo: 'actors' }),
        column('number', 'Its place in the life of the person, from 1', ({ number }) => number, { type: 'integer' }),
        column('office', 'The office', ({ tenure }) => tenure.office, { refersTo: 'offices' }),
        column('start', 'From when, in EDTF; empty when not established', ({ tenure }) => tenure.start?.edtf, {
          isRequired: false,
        }),
        column('end', 'To when, in EDTF; empty when still held or not established', ({ tenure }) => tenure.end?.edtf, {
          isRequired: false,
        }),
      ],
    }),
  ];
}
