import { parseHistoricalDate } from '@tumen/domain/historical-date';
import { builder } from '../builder.ts';
import { Citation } from '../citation/citation.type.ts';
import { dateLabel } from '../date-label.ts';
import { localized, translated } from '../localized.ts';
import { Place } from '../place/place.type.ts';
import { Source } from '../source/source.type.ts';
import { Theme } from '../theme/theme.type.ts';
import { ConfidenceEnum, EventKindEnum } from '../vocabulary.ts';

const DatePrecisionEnum = builder.enumType('DatePrecision', {
  description: 'How exactly the sources date something.',
  values: {
    DAY: { description: 'One day.' },
    MONTH: { description: 'Some day of one month.' },
    YEAR: { description: 'Some day of one year.' },
    INTERVAL: { description: 'From one date to another.' },
  } as const,
});

const inOrder = { orderBy: { position: 'asc' } } as const;

export const Event = builder.prismaNode('Event', {
  nullable: true,
  description: 'Something that happened between Moscow and Pyongyang or shaped their relation: dated, told in cited facts.',
  id: { field: 'slug' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key, stable: `1961-treaty-of-friendship`.' }),
    date: t.exposeString('date', {
      description: 'The date as the sources give it, in EDTF: `1950-11`, `1986~`, `1984-05-23/1984-05-25`.',
    }),
    dateLabel: t.string(dateLabel('date', 'The date for people: "23–25 May 1984".')),
    startDate: t.expose('startDate', { type: 'Date', description: 'The first day that `date` can mean: for sorting.' }),
    endDate: t.expose('endDate', { type: 'Date', description: 'The last day that `date` can mean.' }),
    datePrecision: t.field({
      type: DatePrecisionEnum,
      description: 'How exactly the sources date the event.',
      resolve: (event) => parseHistoricalDate(event.date).precision,
    }),
    title: t.string(localized('title', 'What the event is called, in a few words.')),
    summary: t.string(localized('summary', 'What happened and what came of it, in two sentences.')),
    significance: t.string(localized('significance', 'Why it matters for the relation: the judgement of the editors.')),
    translated: t.boolean(translated('title', 'summary', 'significance')),
    kind: t.expose('kind', { type: EventKindEnum, description: 'What sort of event it is.' }),
    confidence: t.expose('confidence', { type: ConfidenceEnum, description: 'How sure the record is.' }),
    period: t.relation('period', { description: 'The period into which the first day falls.' }),
    themes: t.field({
      type: [Theme],
      description: 'The themes that the event belongs to.',
      select: (_args, _context, nested) => ({ themes: { orderBy: { theme: { position: 'asc' } }, select: { theme: nested() } } }),
      resolve: (event) => event.themes.map(({ theme }) => theme),
    }),
    places: t.field({
      type: [Place],
      description: 'Where it took place. Empty when no place is established.',
      select: (_args, _context, nested) => ({ places: { orderBy: { position: 'asc' }, select: { place: nested() } } }),
      resolve: (event) => event.places.map(({ place }) => place),
    }),
    facts: t.relation('facts', { query: inOrder, description: 'What happened, statement by statement, each with its sources.' }),
    participations: t.relation('participations', { query: inOrder, description: 'Who took part, and how.' }),
    dispute: t.relation('dispute', { nullable: true, description: 'On what people disagree. Null when nobody is known to.' }),
    claimEvidence: t.relation('claimEvidence', {
      query: { orderBy: { claim: { position: 'asc' } } },
      description: 'The claims on which the event bears.',
    }),
    citations: t.field({
      type: [Citation],
      description: "Every citation of the event's facts, in order.",
      select: (_args, _context, nested) => ({ facts: { ...inOrder, include: { citations: { ...inOrder, ...nested() } } } }),
      resolve: (event) => event.facts.flatMap(({ citations }) => citations),
    }),
    sources: t.field({
      type: [Source],
      description: 'Each source of the facts once, in the order of first use.',
      select: (_args, _context, nested) => ({
        facts: { ...inOrder, include: { citations: { ...inOrder, include: { source: nested() } } } },
      }),
      resolve: (event) => {
        const sources = event.facts.flatMap(({ citations }) => citations.map(({ source }) => source));
        return [...new Map(sources.map((source) => [source.slug, source])).values()];
      },
    }),
  }),
});

builder.prismaObjectFields(Event, (t) => ({
  causes: t.field({
    type: [Event],
    description: 'Events that led to this one, by date.',
    select: (_args, _context, nested) => ({
      causes: { orderBy: [{ cause: { startDate: 'asc' } }, { causeSlug: 'asc' }], select: { cause: nested() } },
    }),
    resolve: (event) => event.causes.map(({ cause }) => cause),
  }),
  consequences: t.field({
    type: [Event],
    description: 'Events to which this one led, by date.',
    select: (_args, _context, nested) => ({
      consequences: { orderBy: [{ effect: { startDate: 'asc' } }, { effectSlug: 'asc' }], select: { effect: nested() } },
    }),
    resolve: (event) => event.consequences.map(({ effect }) => effect),
  }),
}));
