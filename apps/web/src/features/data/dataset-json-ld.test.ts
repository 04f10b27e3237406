import { expect, it, vi } from 'vitest';
import { writeJsonLd } from '@/features/linked-data/write-json-ld.ts';
import { datasetJsonLd } from './dataset-json-ld.ts';

vi.stubEnv('SITE_ORIGIN', 'https://tumen.example');

it('lists the archive with version, license, citation and every file with data', () => {
  const sha256 = 'a'.repeat(64);
  const manifest = {
    version: '2-1a2b3c4d',
    citation: 'Tumen contributors (2026). Tumen.',
    license: { name: 'CC-BY-4.0', title: 'Creative Commons', path: 'https://creativecommons.org/licenses/by/4.0/' },
    coverage: { from: '1945-08-08', to: '2026-03' },
    counts: { events: 273 },
    files: [
      { path: 'tumen-corpus.zip', bytes: 2_000_000, sha256 },
      { path: 'csv/events.csv', bytes: 300_000, sha256 },
      { path: 'LICENSE', bytes: 1000, sha256 },
    ],
  };
  expect(JSON.parse(writeJsonLd(datasetJsonLd(manifest, 'ru', { name: 'Tumen', description: 'Весь архив' })))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': 'https://tumen.example/ru/data',
    url: 'https://tumen.example/ru/data',
    name: 'Tumen',
    description: 'Весь архив',
    version: '2-1a2b3c4d',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creditText: 'Tumen contributors (2026). Tumen.',
    creator: { '@type': 'Organization', name: 'Tumen', url: 'https://tumen.example/ru' },
    temporalCoverage: '1945-08-08/2026-03',
    distribution: [
      {
        '@type': 'DataDownload',
        name: 'tumen-corpus.zip',
        contentUrl: 'https://tumen.example/data/tumen-corpus.zip',
        encodingFormat: 'application/zip',
        contentSize: '2000000 B',
      },
      {
        '@type': 'DataDownload',
        name: 'csv/events.csv',
        contentUrl: 'https://tumen.example/data/csv/events.csv',
        encodingFormat: 'text/csv',
        contentSize: '300000 B',
      },
    ],
  });
});
