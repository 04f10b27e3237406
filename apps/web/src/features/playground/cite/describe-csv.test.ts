import { expect, it } from 'vitest';
import { describeCsv } from './describe-csv.ts';

const TABLE = {
  fileName: 'tumen-events.csv',
  columns: ['title', 'period.title'],
  address: 'https://tumen.example/en#a',
  language: 'en',
};

it('names file, columns, license, source and version of a table', () => {
  expect(JSON.parse(describeCsv({ ...TABLE, version: '2' }))).toMatchObject({
    url: 'tumen-events.csv',
    'dc:creator': 'Tumen contributors',
    'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    'dc:source': { '@id': 'https://tumen.example/en#a' },
    'schema:version': '2',
    tableSchema: { columns: [{ titles: 'title' }, { titles: 'period.title' }] },
  });
});

it('claims no version that nobody can look up', () => {
  expect(JSON.parse(describeCsv({ ...TABLE, version: null }))).not.toHaveProperty('schema:version');
});
