import type { Content } from '../../content.ts';
import { column, type Table, table } from '../table.ts';

type Cited = { readonly source: string; readonly locator?: string };
type Row = { statement: string; record: string; part: string; number: number; source: string; locator?: string };

const STATEMENTS = [
  'fact',
  'dispute-position',
  'tenure',
  'debate-position',
  'debate-evidence',
  'indicator-point',
  'term',
] as const;

/** Every place in a source on which some statement rests. */
export function citationTable(content: Content): Table {
  return table<Row>({
    name: 'citations',
    description: 'Which statement rests on which place in which source.',
    key: ['statement', 'record', 'part', 'number'],
    rows: [...listCitations(content)],
    columns: [
      column('statement', 'What rests on the source', ({ statement }) => statement, { words: STATEMENTS }),
      column('record', 'Slug of the event, actor, debate, indicator or term that makes the statement', ({ record }) => record),
      column(
        'part',
        'The number of the fact, position, tenure or point in that record; for evidence in a debate "position.evidence"; for a term 1',
        ({ part }) => part,
      ),
      column('number', 'Its place among the citations of the statement, from 1', ({ number }) => number, { type: 'integer' }),
      column('source', 'The source', ({ source }) => source, { refersTo: 'sources' }),
      column('locator', 'The place in the source: "p. 5"', ({ locator }) => locator, { isRequired: false }),
    ],
  });
}

function* listCitations({ events, actors, debates, indicators, terms }: Content): Iterable<Row> {
  for (const { slug, facts, dispute } of events) {
    yield* ofParts('fact', slug, facts);
    yield* ofParts('dispute-position', slug, dispute?.positions ?? []);
  }
  for (const { slug, offices } of actors) yield* ofParts('tenure', slug, offices);
  for (const { slug, positions } of debates) {
    yield* ofParts('debate-position', slug, positions);
    for (const [index, { evidence }] of positions.entries()) {
      yield* ofParts('debate-evidence', slug, evidence, `${index + 1}.`);
    }
  }
  for (const { slug, points } of indicators) yield* ofParts('indicator-point', slug, points);
  for (const term of terms) yield* ofParts('term', term.slug, [term]);
}

function* ofParts(
  statement: (typeof STATEMENTS)[number],
  record: string,
  parts: readonly { readonly cite?: readonly Cited[] }[],
  prefix = '',
): Iterable<Row> {
  for (const [index, { cite = [] }] of parts.entries()) {
    for (const [place, cited] of cite.entries()) {
      yield { statement, record, part: `${prefix}${index + 1}`, number: place + 1, ...cited };
    }
  }
}
