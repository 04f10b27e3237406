import type { Content } from '@tumen/content/content';
import { findSides } from '@tumen/domain/actor-sides';
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
  const placeRows = places.map(({ slug, name, aliases, country, latitude, longitude, identifiers }) => ({
    slug,
    name,
    aliases,
    country: country ?? null,
    latitude,
    longitude,
    wikidata: identifiers?.wikidata ?? null,
    geonames: identifiers?.geonames ?? null,
  }));
  const actorsBySlug = new Map(actors.map((actor) => [actor.slug, actor]));
  const actorRows = actors.map((actor) => ({
    slug: actor.slug,
    kind: actor.kind,
    name: actor.name,
    aliases: actor.aliases,
    sortName: sortKey(actor.name.en),
    born: actor.born?.edtf ?? null,
    died: actor.died?.edtf ?? null,
    description: actor.description,
    wikidata: actor.identifiers?.wikidata ?? null,
    viaf: actor.identifiers?.viaf ?? null,
    isni: actor.identifiers?.isni ?? null,
    sides: findSides(actor, actorsBySlug),
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
