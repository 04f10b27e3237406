import type { Content } from '@tumen/content/content';
import { type ImportClient, insertInBatches, toDay } from './batches.ts';
import { citationRows } from './citation-rows.ts';

type Route = Content['routes'][number];

/** The lines on the map with their phases, stops, events and sources. */
export async function insertRoutes(db: ImportClient, { routes }: Content): Promise<void> {
  await insertInBatches(routes.map(routeRow), db.route);
  await insertInBatches(routes.flatMap(phaseRows), db.routePhase);
  await insertInBatches(routes.flatMap(stopRows), db.routeStop);
  await insertInBatches(
    routes.flatMap(({ slug, events }) => events.map((eventSlug) => ({ routeSlug: slug, eventSlug }))),
    db.routeEvent,
  );
  await insertInBatches(
    routes.flatMap(({ slug, cite }) => citationRows({ routeSlug: slug }, cite)),
    db.citation,
  );
}

function routeRow({ slug, kind, name, note, date, phases = [] }: Route) {
  const [first, last] = [date ?? phases[0]?.date, date ?? phases.at(-1)?.date];
  if (!first || !last) throw new Error(`Route ${slug} has neither a date nor phases: its shape was not checked`);
  return { slug, kind, name, note, date: date?.edtf ?? null, startDate: toDay(first.startDate), endDate: toDay(last.endDate) };
}

function phaseRows({ slug, phases = [] }: Route) {
  return phases.map(({ status, date }, index) => ({
    routeSlug: slug,
    position: index + 1,
    status,
    date: date.edtf,
    startDate: toDay(date.startDate),
    endDate: toDay(date.endDate),
  }));
}

function stopRows({ slug, stops }: Route) {
  return stops.map(({ place, via, date }, index) => ({
    routeSlug: slug,
    position: index + 1,
    placeSlug: place ?? null,
    longitude: via?.[0] ?? null,
    latitude: via?.[1] ?? null,
    date: date?.edtf ?? null,
    startDate: date ? toDay(date.startDate) : null,
    endDate: date ? toDay(date.endDate) : null,
  }));
}
