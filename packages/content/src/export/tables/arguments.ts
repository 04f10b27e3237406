import { CONFIDENCES, EVIDENCE_STANCES } from '@tumen/domain/vocabulary';
import type { Content } from '../../content.ts';
import { column, joinSlugs, localized, type Table, table } from '../table.ts';
import { toWord } from '../words.ts';

type Claim = Content['claims'][number];
type Debate = Content['debates'][number];
type Indicator = Content['indicators'][number];

/** Claims with their evidence, debates with their positions, indicators with their points. */
export function argumentTables(content: Content): Table[] {
  return [...claimTables(content), ...debateTables(content), ...indicatorTables(content)];
}

function claimTables({ claims }: Content): Table[] {
  const evidence = claims.flatMap(({ code, evidence }) => evidence.map((item, index) => ({ code, number: index + 1, item })));
  type Evidence = (typeof evidence)[number];
  return [
    table<Claim>({
      name: 'claims',
      description: 'The theses of the two abstracts from which the course starts.',
      key: ['code'],
      rows: claims,
      columns: [
        column('code', 'Public key: A1 to A12, B1 to B15', ({ code }) => code),
        ...localized<Claim>('text', 'The thesis', ({ text }) => text),
        column('wording', 'The sentences of the abstract, as printed; empty where no copy was read', ({ wording }) => wording, {
          isRequired: false,
        }),
        ...localized<Claim>('note', 'What a reader has to know about the claim as such', ({ note }) => note, false),
        column('source', 'The abstract that makes it', ({ source }) => source, { refersTo: 'sources' }),
      ],
    }),
    table<Evidence>({
      name: 'claim-evidence',
      description: 'The events, indicators and debates that bear on a claim: exactly one in each row.',
      key: ['claim', 'number'],
      rows: evidence,
      columns: [
        column('claim', 'The claim', ({ code }) => code, { refersTo: 'claims' }),
        column('number', 'Its place among the evidence, from 1', ({ number }) => number, { type: 'integer' }),
        column('event', 'The event', ({ item }) => item.event, { isRequired: false, refersTo: 'events' }),
        column('indicator', 'The indicator', ({ item }) => item.indicator, { isRequired: false, refersTo: 'indicators' }),
        column('debate', 'The debate', ({ item }) => item.debate, { isRequired: false, refersTo: 'debates' }),
        column('stance', 'How it bears on the claim', ({ item }) => toWord(item.stance), { words: EVIDENCE_STANCES.map(toWord) }),
        ...localized<Evidence>('note', 'Why', ({ item }) => item.note, false),
      ],
    }),
  ];
}

function debateTables({ debates }: Content): Table[] {
  const positions = debates.flatMap(({ slug, positions }) =>
    positions.map((position, index) => ({ slug, number: index + 1, position })),
  );
  type Position = (typeof positions)[number];
  return [
    table<Debate>({
      name: 'debates',
      description: 'Questions beyond one event on which historians disagree.',
      key: ['slug'],
      rows: debates,
      columns: [
        column('slug', 'Public key', ({ slug }) => slug),
        ...localized<Debate>('question', 'The question', ({ question }) => question),
        ...localized<Debate>('background', 'What one needs to know first', ({ background }) => background),
        column('claims', 'Codes of the claims at stake, joined by ";"', ({ claims }) => joinSlugs(claims), { isRequired: false }),
      ],
    }),
    table<Position>({
      name: 'debate-positions',
      description: 'The positions in a debate; who holds them and on what evidence is in json/debates.json.',
      key: ['debate', 'number'],
      rows: positions,
      columns: [
        column('debate', 'The debate', ({ slug }) => slug, { refersTo: 'debates' }),
        column('number', 'Its place in the debate, from 1', ({ number }) => number, { type: 'integer' }),
        ...localized<Position>('label', 'The position in short', ({ position }) => position.label),
        ...localized<Position>('argument', 'Its argument', ({ position }) => position.argument),
      ],
    }),
  ];
}

function indicatorTables({ indicators }: Content): Table[] {
  const points = indicators.flatMap(({ slug, points }) => points.map((point, index) => ({ slug, number: index + 1, point })));
  type Point = (typeof points)[number];
  const annotations = indicators.flatMap(({ slug, annotations }) =>
    annotations.map((annotation, index) => ({ slug, number: index + 1, annotation })),
  );
  type Annotation = (typeof annotations)[number];
  return [
    table<Indicator>({
      name: 'indicators',
      description: 'Time series. Units and definitions differ between them; gaps in the data are gaps.',
      key: ['slug'],
      rows: indicators,
      columns: [
        column('slug', 'Public key', ({ slug }) => slug),
        ...localized<Indicator>('name', 'Name', ({ name }) => name),
        ...localized<Indicator>('unit', 'Unit of its values', ({ unit }) => unit),
        ...localized<Indicator>('definition', 'What is counted', ({ definition }) => definition),
        column('confidence', 'As for events', ({ confidence }) => toWord(confidence), { words: CONFIDENCES.map(toWord) }),
        ...localized<Indicator>('caveats', 'What the figures cannot say', ({ caveats }) => caveats, false),
      ],
    }),
    table<Point>({
      name: 'indicator-points',
      description: 'The values of the indicators, in the unit of each; sources are in citations.csv.',
      key: ['indicator', 'number'],
      rows: points,
      columns: [
        column('indicator', 'The indicator', ({ slug }) => slug, { refersTo: 'indicators' }),
        column('number', 'Its place in the series, from 1', ({ number }) => number, { type: 'integer' }),
        column('date', 'To when it belongs, in EDTF', ({ point }) => point.date.edtf),
        column('value', 'The value, in the unit of the indicator', ({ point }) => point.value, { type: 'number' }),
        column('estimate', 'Whether the source itself calls it an estimate', ({ point }) => point.estimate, { type: 'boolean' }),
        column('derived', 'Whether the editors computed it from what the source prints', ({ point }) => point.derived, {
          type: 'boolean',
        }),
        ...localized<Point>('note', 'Note', ({ point }) => point.note, false),
      ],
    }),
    table<Annotation>({
      name: 'indicator-annotations',
      description: 'The events that explain the curve of an indicator.',
      key: ['indicator', 'number'],
      rows: annotations,
      columns: [
        column('indicator', 'The indicator', ({ slug }) => slug, { refersTo: 'indicators' }),
        column('number', 'Its place among the annotations, from 1', ({ number }) => number, { type: 'integer' }),
        column('event', 'The event', ({ annotation }) => annotation.event, { refersTo: 'events' }),
        ...localized<Annotation>('note', 'Why it matters for this curve', ({ annotation }) => annotation.note, false),
      ],
    }),
  ];
}
