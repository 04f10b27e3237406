import { PERSPECTIVES } from '@tumen/domain/vocabulary';
import type { Content } from '../../content.ts';
import { issuedEdtf } from '../../issued.ts';
import { type Cell, column, localized, type Table, table } from '../table.ts';
import { toWord } from '../words.ts';
import { citationTable } from './citations.ts';

type Source = Content['sources'][number];

/** Sources, and which statement rests on which. */
export function sourceTables(content: Content): Table[] {
  return [
    table<Source>({
      name: 'sources',
      description: 'What the statements rest on; sources.csl.json holds the same with all bibliographic fields.',
      key: ['slug'],
      rows: content.sources,
      columns: [
        column('slug', 'Public key; the id in sources.csl.json', ({ slug }) => slug),
        column('type', 'Item type of CSL 1.0.2', ({ type }) => type),
        column('title', 'The printed title in its own language; empty when no headline was seen', ({ title }) => title, {
          isRequired: false,
        }),
        ...localized<Source>('gloss', 'The title in translation, or a description', ({ custom }) => custom.gloss, false),
        column('authors', 'Authors as "Family, Given" or one name, joined by "; "', ({ author }) => formatNames(author), {
          isRequired: false,
        }),
        column('issued', 'When it was made or printed, in EDTF', ({ issued }) => issued && issuedEdtf(issued), {
          isRequired: false,
        }),
        column('container_title', 'The journal, newspaper, book or archive that holds it', (s) => textOf(s['container-title']), {
          isRequired: false,
        }),
        column('publisher', 'Publisher', ({ publisher }) => textOf(publisher), { isRequired: false }),
        column('url', 'Address', ({ URL }) => URL, { isRequired: false }),
        column('doi', 'DOI', ({ DOI }) => textOf(DOI), { isRequired: false }),
        column('language', 'Language of the text, BCP 47', ({ language }) => language),
        column('perspective', 'From where it speaks', ({ custom }) => toWord(custom.perspective), {
          words: PERSPECTIVES.map(toWord),
        }),
        column('primary', 'Whether made at the time by somebody who took part or was there', ({ custom }) => custom.primary, {
          type: 'boolean',
        }),
        column('seen', 'Whether the editors saw the text or an excerpt of it', ({ custom }) => custom.seen, { type: 'boolean' }),
        ...localized<Source>('annotation', 'What it is', ({ custom }) => custom.annotation, false),
      ],
    }),
    citationTable(content),
  ];
}

function formatNames(names: Source['author']): Cell {
  return names?.map(({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(', ')).join('; ');
}

/** Fields that the content does not check may be anything that JSON holds. */
function textOf(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
