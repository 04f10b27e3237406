import { OPEN_END } from '@tumen/domain/historical-date';
import { CONFIDENCES, EVENT_KINDS, PARTICIPATION_ROLES } from '@tumen/domain/vocabulary';
import type { Content } from '../../content.ts';
import { column, joinSlugs, localized, type Table, table } from '../table.ts';
import { toWord } from '../words.ts';

type Event = Content['events'][number];

/** Events, and what each is made of. */
export function eventTables({ events }: Content): Table[] {
  return [
    table<Event>({
      name: 'events',
      description: 'What happened, in order of date.',
      key: ['slug'],
      rows: events,
      columns: [
        column('slug', 'Public key', ({ slug }) => slug),
        column('period', 'The period of its first day', ({ period }) => period, { refersTo: 'periods' }),
        column('date', 'The date as the sources give it, in EDTF', ({ date }) => date.edtf),
        column('start_date', 'The first day that the date can mean', ({ date }) => date.startDate, { type: 'date' }),
        column('end_date', 'The last day that it can mean; empty while it goes on', ({ date }) => endOf(date.endDate), {
          type: 'date',
          isRequired: false,
        }),
        column('precision', 'How exact the date is', ({ date }) => toWord(date.precision), {
          words: ['day', 'month', 'year', 'interval'],
        }),
        column('approximate', 'Whether the date is circa', ({ date }) => date.isApproximate, { type: 'boolean' }),
        column('uncertain', 'Whether the date is doubtful', ({ date }) => date.isUncertain, { type: 'boolean' }),
        column('kind', 'What kind of event it is', ({ kind }) => toWord(kind), { words: EVENT_KINDS.map(toWord) }),
        column(
          'confidence',
          'verified: checked against the sources named; contested: sources contradict each other; recalled: to be treated with care',
          ({ confidence }) => toWord(confidence),
          { words: CONFIDENCES.map(toWord) },
        ),
        ...localized<Event>('title', 'Title', ({ title }) => title),
        ...localized<Event>('summary', 'What happened and what came of it, in two sentences', ({ summary }) => summary),
        ...localized<Event>('significance', 'Why it matters', ({ significance }) => significance),
        column('themes', 'Slugs of themes, joined by ";"', ({ themes }) => joinSlugs(themes)),
        column('places', 'Slugs of places, joined by ";"', ({ places }) => joinSlugs(places), { isRequired: false }),
        column('causes', 'Slugs of the events that led to it, joined by ";"', ({ causes }) => joinSlugs(causes), {
          isRequired: false,
        }),
        column('disputed', 'Whether dispute-positions.csv has rows on it', ({ dispute }) => dispute !== undefined, {
          type: 'boolean',
        }),
        ...localized<Event>('dispute', 'What is disputed', ({ dispute }) => dispute?.question, false),
      ],
    }),
    facts(events),
    participations(events),
    disputePositions(events),
  ];
}

function endOf(endDate: string): string | undefined {
  return endDate === OPEN_END ? undefined : endDate;
}

/** The parts of a list with the event to which each belongs, counted from 1. */
function partsOf<Part>(events: readonly Event[], list: (event: Event) => readonly Part[]) {
  return events.flatMap((event) => list(event).map((part, index) => ({ event: event.slug, number: index + 1, part })));
}

function facts(events: readonly Event[]): Table {
  const rows = partsOf(events, (event) => event.facts);
  type Row = (typeof rows)[number];
  return table<Row>({
    name: 'facts',
    description: 'The statements of which events are made, each with at least one row in citations.csv.',
    key: ['event', 'number'],
    rows,
    columns: [
      column('event', 'The event to which it belongs', ({ event }) => event, { refersTo: 'events' }),
      column('number', 'Its place in the event, from 1', ({ number }) => number, { type: 'integer' }),
      ...localized<Row>('text', 'The statement', ({ part }) => part.text),
    ],
  });
}

function participations(events: readonly Event[]): Table {
  const rows = partsOf(events, ({ participants }) => participants);
  type Row = (typeof rows)[number];
  return table<Row>({
    name: 'participations',
    description: 'Who took part in which event, and as what. An actor stands once in an event.',
    key: ['event', 'actor'],
    rows,
    columns: [
      column('event', 'The event', ({ event }) => event, { refersTo: 'events' }),
      column('actor', 'Who took part', ({ part }) => part.actor, { refersTo: 'actors' }),
      column('role', 'What the actor did in it', ({ part }) => toWord(part.role), { words: PARTICIPATION_ROLES.map(toWord) }),
      column('office', 'The office that the person held at that time', ({ part }) => part.office, {
        isRequired: false,
        refersTo: 'offices',
      }),
      ...localized<Row>('part', 'The exact part played, where the role does not say it', ({ part }) => part.part, false),
    ],
  });
}

function disputePositions(events: readonly Event[]): Table {
  const rows = partsOf(events, ({ dispute }) => dispute?.positions ?? []);
  type Row = (typeof rows)[number];
  return table<Row>({
    name: 'dispute-positions',
    description:
      'Where historians or governments disagree about an event: who holds what. At least two rows for each disputed event.',
    key: ['event', 'number'],
    rows,
    columns: [
      column('event', 'The disputed event', ({ event }) => event, { refersTo: 'events' }),
      column('number', 'Its place in the dispute, from 1', ({ number }) => number, { type: 'integer' }),
      ...localized<Row>('view', 'The view', ({ part }) => part.view),
      ...localized<Row>('held_by', 'Who holds it', ({ part }) => part.heldBy),
    ],
  });
}
