import type { SiteLocale } from '@/i18n/routing.ts';

/** The formats of the archive, by the key of their text in the messages, with the files that hold them. */
export const FORMATS = [
  { key: 'guide', name: 'README', holds: (path: string) => ['README.md', 'datapackage.json', 'SHA256SUMS'].includes(path) },
  { key: 'csv', name: 'CSV', holds: (path: string) => path.startsWith('csv/') },
  { key: 'json', name: 'JSON', holds: (path: string) => path.startsWith('json/') },
  { key: 'csl', name: 'CSL-JSON', holds: (path: string) => path === 'sources.csl.json' },
  { key: 'geo', name: 'GeoJSON', holds: (path: string) => path.endsWith('.geojson') },
  { key: 'calendar', name: 'iCalendar', holds: (path: string, locale: SiteLocale) => path === calendarOf(locale) },
] as const;

/** The calendar in the language of the reader. */
function calendarOf(locale: SiteLocale): string {
  return locale === 'en' ? 'anniversaries.ics' : `anniversaries.${locale}.ics`;
}

/** What the page counts, in its order. */
export const COUNTED = [
  'events',
  'sources',
  'actors',
  'offices',
  'places',
  'terms',
  'indicators',
  'debates',
  'claims',
  'periods',
  'themes',
  'lessons',
] as const;
