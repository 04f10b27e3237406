import path from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.zip': 'application/zip',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
};

/** The media type of a file of the archive with data. Undefined for the others: the data dictionary, the license, how to cite. */
export function mediaType(file: string): string | undefined {
  return MEDIA_TYPES[path.extname(file)];
}
