import { ROUTE_KINDS, ROUTE_STATUSES, type RouteKind } from '@tumen/domain/vocabulary';
import { z } from 'zod';
import { citations, date, must, oneOf, slug, text } from './common.ts';

const phase = z
  .strictObject({ status: oneOf(ROUTE_STATUSES), date: date.describe('From when to when it stood so') })
  .describe('A time of a railway or pipeline');

const stop = must(
  z.strictObject({
    place: slug.exactOptional(),
    via: z
      .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
      .exactOptional()
      .describe('Longitude and latitude: a point that only shapes the line'),
    date: date.exactOptional().describe('Of a journey: from arrival to departure, as far as the sources tell'),
  }),
  ({ place, via, date }) => (place === undefined) !== (via === undefined) && (via === undefined || date === undefined),
  'must be a place, or a point without a date',
  'Write { place: slug, date: "2001-07-26" } or { via: [longitude, latitude] }',
);

export const routeShape = must(
  z.strictObject({
    kind: oneOf(ROUTE_KINDS),
    name: text,
    date: date.exactOptional().describe('Of a journey: the whole of it'),
    phases: z.array(phase).min(1).exactOptional().describe('Of a railway or pipeline: the earliest first'),
    stops: z.array(stop).min(2).describe('From one end to the other, through real towns; simplified between them'),
    note: text.describe('What the sources say of the way, and what is inferred'),
    events: z.array(slug).default([]),
    cite: citations,
  }),
  ({ kind, date, phases }) =>
    isJourney(kind) ? phases === undefined && date !== undefined : date === undefined && phases !== undefined,
  'must have a date if it is a journey, and phases if it is a railway or pipeline',
  'Give one of the two: date or phases',
).describe('A line on the map: a railway, a pipeline or a journey');

export type RouteRecord = z.output<typeof routeShape>;

/** Whether it was travelled once, and does not lie there. */
function isJourney(kind: RouteKind): boolean {
  return kind !== 'RAILWAY' && kind !== 'PIPELINE';
}
