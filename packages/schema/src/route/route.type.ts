import { formatHistoricalDate } from '@tumen/domain/historical-date';
import { builder } from '../builder.ts';
import { dateLabel } from '../date-label.ts';
import { Event } from '../event/event.type.ts';
import { localeArgs, localized, translated } from '../localized.ts';
import { Place } from '../place/place.type.ts';
import { RouteKindEnum, RouteStatusEnum } from '../vocabulary.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

export const Route = builder.prismaNode('Route', {
  nullable: true,
  description:
    'A line on the map: a railway, a pipeline, or a journey by train, ship or aircraft. Simplified between its places.',
  id: { field: 'slug' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key, stable: `2001-kim-jong-il-to-moscow`.' }),
    kind: t.expose('kind', { type: RouteKindEnum, description: 'What the line stands for.' }),
    name: t.string(localized('name', 'What it is called.')),
    note: t.string(localized('note', 'What the sources say of the way, and what is inferred.')),
    translated: t.boolean(translated('name', 'note')),
    date: t.exposeString('date', {
      nullable: true,
      description: 'When the journey was made, in EDTF. Null for a railway or pipeline, which has phases.',
    }),
    dateLabel: t.string({
      nullable: true,
      description: 'The date for people. Null where `date` is.',
      args: localeArgs,
      resolve: ({ date }, { locale }) => (date === null ? null : formatHistoricalDate(date, locale ?? 'en')),
    }),
    startDate: t.expose('startDate', { type: 'Date', description: 'The first day of the journey or of the first phase.' }),
    endDate: t.expose('endDate', {
      type: 'Date',
      description: 'The last day of the journey or of the last phase; 9999-12-31 while it goes on.',
    }),
    phases: t.relation('phases', {
      query: inOrder,
      description: 'When a railway or pipeline was planned, in use, out of use. Empty for a journey.',
    }),
    stops: t.relation('stops', {
      query: inOrder,
      description: 'From one end to the other: places, and points that shape the line.',
    }),
    events: t.field({
      type: [Event],
      description: 'The events that tell of it, by date.',
      select: (_args, _context, nested) => ({
        events: { orderBy: [{ event: { startDate: 'asc' } }, { eventSlug: 'asc' }], select: { event: nested() } },
      }),
      resolve: (route) => route.events.map(({ event }) => event),
    }),
    citations: t.relation('citations', { query: inOrder, description: 'The sources of its way and its dates.' }),
  }),
});

export const RoutePhase = builder.prismaObject('RoutePhase', {
  description: 'A time of a railway or pipeline.',
  fields: (t) => ({
    status: t.expose('status', { type: RouteStatusEnum, description: 'How it stood with it.' }),
    date: t.exposeString('date', { description: 'From when to when, in EDTF: `1951-09-28/..`.' }),
    dateLabel: t.string(dateLabel('date', 'The date for people.')),
    startDate: t.expose('startDate', { type: 'Date', description: 'The first day that `date` can mean.' }),
    endDate: t.expose('endDate', {
      type: 'Date',
      description: 'The last day that `date` can mean; 9999-12-31 while it goes on.',
    }),
  }),
});

export const RouteStop = builder.prismaObject('RouteStop', {
  description: 'A place of a route, or a point that only shapes its line.',
  fields: (t) => ({
    place: t.relation('place', { nullable: true, description: 'The place. Null for a point that only shapes the line.' }),
    longitude: t.float({
      description: 'Degrees east, WGS 84: of the place or of the point.',
      select: { longitude: true, place: { select: { longitude: true } } },
      resolve: ({ longitude, place }) => place?.longitude ?? longitude ?? 0,
    }),
    latitude: t.float({
      description: 'Degrees north, WGS 84: of the place or of the point.',
      select: { latitude: true, place: { select: { latitude: true } } },
      resolve: ({ latitude, place }) => place?.latitude ?? latitude ?? 0,
    }),
    date: t.exposeString('date', {
      nullable: true,
      description: 'From arrival to departure, in EDTF, as far as known. Null when no source tells, and for what is no journey.',
    }),
    dateLabel: t.string({
      nullable: true,
      description: 'The date for people. Null where `date` is.',
      args: localeArgs,
      resolve: ({ date }, { locale }) => (date === null ? null : formatHistoricalDate(date, locale ?? 'en')),
    }),
    startDate: t.expose('startDate', {
      type: 'Date',
      nullable: true,
      description: 'The first day that `date` can mean. Null where `date` is.',
    }),
    endDate: t.expose('endDate', {
      type: 'Date',
      nullable: true,
      description: 'The last day that `date` can mean. Null where `date` is.',
    }),
  }),
});

builder.prismaObjectField(Place, 'routes', (t) =>
  t.field({
    type: [Route],
    description: 'The railways, pipelines and journeys that stop there, each kind by time.',
    select: (_args, _context, nested) => ({
      stops: {
        orderBy: [{ route: { kind: 'asc' } }, { route: { startDate: 'asc' } }, { routeSlug: 'asc' }, { position: 'asc' }],
        select: { route: nested() },
      },
    }),
    resolve: ({ stops }) => [...new Map(stops.map(({ route }) => [route.slug, route])).values()],
  }),
);
