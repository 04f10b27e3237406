import { builder } from '../builder.ts';
import { dateLabel } from '../date-label.ts';
import { localized, localizedOrNull, translated } from '../localized.ts';
import { decodePair, encodePair } from '../relay/pair-key.ts';
import { ConfidenceEnum } from '../vocabulary.ts';

export const Indicator = builder.prismaNode('Indicator', {
  nullable: true,
  description: 'A time series: trade, debt, aid, meetings. Each figure has its sources.',
  id: { field: 'slug' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key, stable: `ussr-dprk-trade-roubles`.' }),
    name: t.string(localized('name', 'What is counted.')),
    unit: t.string(localized('unit', 'In what it is counted: "million US dollars, current".')),
    definition: t.string(localized('definition', 'How it is counted.')),
    caveats: t.string(localizedOrNull('caveats', 'What the figures cannot say. Null when nothing is known to limit them.')),
    translated: t.boolean(translated('name', 'unit', 'definition', 'caveats')),
    confidence: t.expose('confidence', { type: ConfidenceEnum, description: 'How sure the series is.' }),
    points: t.relation('points', {
      query: { orderBy: [{ startDate: 'asc' }, { id: 'asc' }] },
      description: 'The figures, oldest first. Years without a figure are absent.',
    }),
    annotations: t.relation('annotations', {
      query: { orderBy: [{ event: { startDate: 'asc' } }, { eventSlug: 'asc' }] },
      description: 'Events that explain the curve, by date. Empty where none in the corpus does.',
    }),
  }),
});

export const IndicatorPoint = builder.prismaNode('IndicatorPoint', {
  nullable: true,
  description: 'One figure of a series.',
  id: { field: 'id' },
  fields: (t) => ({
    date: t.exposeString('date', { description: 'The year or span that the figure describes, in EDTF.' }),
    dateLabel: t.string(dateLabel('date', 'The same for people.')),
    startDate: t.expose('startDate', { type: 'Date', description: 'Its first day: for sorting and for the axis of a chart.' }),
    value: t.exposeFloat('value', { description: 'The figure, in the unit of the series.' }),
    isEstimate: t.exposeBoolean('isEstimate', { description: 'True when the source itself calls it an estimate.' }),
    isDerived: t.exposeBoolean('isDerived', { description: 'True when the editors computed it from what the source prints.' }),
    note: t.string(localizedOrNull('note', 'What to know about this figure. Null when there is nothing special.')),
    citations: t.relation('citations', { query: { orderBy: { position: 'asc' } }, description: 'Where it is printed.' }),
  }),
});

export const IndicatorAnnotation = builder.prismaNode('IndicatorAnnotation', {
  nullable: true,
  description: 'An event that explains the curve of a series.',
  id: { resolve: ({ indicatorSlug, eventSlug }) => encodePair(indicatorSlug, eventSlug) },
  findUnique: (id) => {
    const [indicatorSlug, eventSlug] = decodePair(id);
    return { indicatorSlug_eventSlug: { indicatorSlug, eventSlug } };
  },
  fields: (t) => ({
    event: t.relation('event', { description: 'The event.' }),
    note: t.string(localizedOrNull('note', 'Why it matters for this curve. Null where the event itself says so.')),
  }),
});
