import type { Content } from '@tumen/content/content';
import { type ImportClient, insertInBatches, toDay } from './batches.ts';
import { sortKey } from './sort-key.ts';

/** Periods, themes, places, actors and offices: what everything else refers to. */
export async function insertBasics(db: ImportClient, { periods, themes, places, offices, actors }: Content): Promise<void> {
  const periodRows = periods.map(({ slug, start, end, title, summary }, index) => ({
    slug,
    position: index + 1,
    startDate: toDay(start),
    endDate: end === undefined ? null : toDay(end),
    title,
    summary,
  }));
  const themeRows = themes.map(({ slug, title, description }, index) => ({ slug, position: index + 1, title, description }));
  const placeRows = places.map(({ slug, name, country, latitude, longitude }) => ({
    slug,
    name,
    country: country ?? null,
    latitude,
    longitude,
  }));
  const actorRows = actors.map(({ slug, kind, name, born, died, description }) => ({
    slug,
    kind,
    name,
    sortName: sortKey(name.en),
    born: born?.edtf ?? null,
    died: died?.edtf ?? null,
    description,
  }));
  const affiliationRows = actors.flatMap(({ slug, affiliations }) =>
    affiliations.map((bodySlug) => ({ memberSlug: slug, bodySlug })),
  );
  const officeRows = offices.map(({ slug, title, body }) => ({ slug, title, bodySlug: body ?? null }));
  await insertInBatches(periodRows, db.period);
  await insertInBatches(themeRows, db.theme);
  await insertInBatches(placeRows, db.place);
  await insertInBatches(actorRows, db.actor);
  await insertInBatches(affiliationRows, db.affiliation);
  await insertInBatches(officeRows, db.office);
}
