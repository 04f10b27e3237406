import type { Content } from '../content.ts';
import type { ExportFile } from './export-file.ts';

/** The places as a GeoJSON FeatureCollection (RFC 7946: WGS 84, longitude before latitude), each with its events in the order given. */
export function toGeoJson({ places, events }: Pick<Content, 'places' | 'events'>): ExportFile {
  const features = places.map(({ slug, name, country, latitude, longitude }) => {
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
        event_count: here.length,
        events: here,
      },
    };
  });
  return { path: 'places.geojson', text: `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n` };
}
