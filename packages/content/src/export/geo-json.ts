import type { Content } from '../content.ts';
import type { ExportFile } from './export-file.ts';
import { toWord } from './words.ts';

/** The places as a GeoJSON FeatureCollection (RFC 7946: WGS 84, longitude before latitude), each with its events in the order given. */
export function toGeoJson({ places, events }: Pick<Content, 'places' | 'events'>): ExportFile {
  const features = places.map(({ slug, name, country, latitude, longitude, identifiers }) => {
    const here = events.filter((event) => event.places.includes(slug)).map((event) => event.slug);
    return {
      type: 'Feature',
      id: slug,
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: {
        slug,
        name: name.en,
        name_en: name.en,
        name_ko: name.ko ?? null,
        name_ru: name.ru ?? null,
        country: country ?? null,
        wikidata: identifiers?.wikidata ?? null,
        geonames: identifiers?.geonames ?? null,
        event_count: here.length,
        events: here,
      },
    };
  });
  return toFile('places.geojson', features);
}

/** Railways, pipelines and journeys as lines through their stops; they are simplified, as the note of each says. */
export function toRoutesGeoJson({ routes, places }: Pick<Content, 'routes' | 'places'>): ExportFile {
  const pointOf = new Map(places.map(({ slug, longitude, latitude }) => [slug, [longitude, latitude]]));
  const features = routes.map(({ slug, kind, name, date, phases, stops, note, events }) => ({
    type: 'Feature',
    id: slug,
    geometry: {
      type: 'LineString',
      coordinates: stops.map(({ place, via }) => via ?? pointOf.get(place ?? '')),
    },
    properties: {
      slug,
      kind: toWord(kind),
      name: name.en,
      name_en: name.en,
      name_ko: name.ko ?? null,
      name_ru: name.ru ?? null,
      date: date?.edtf ?? null,
      phases: (phases ?? []).map(({ status, date }) => ({ status: toWord(status), date: date.edtf })),
      stops: stops.flatMap(({ place, date }) => (place === undefined ? [] : [{ place, date: date?.edtf ?? null }])),
      note: note.en,
      events,
    },
  }));
  return toFile('routes.geojson', features);
}

function toFile(path: string, features: readonly object[]): ExportFile {
  return { path, text: `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n` };
}
