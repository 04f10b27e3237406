import { expect, it, vi } from 'vitest';
import { makeFragmentData } from '@/graphql/generated/fragment-masking.ts';
import { type IndicatorJsonLd_IndicatorFragment, IndicatorJsonLd_IndicatorFragmentDoc } from '@/graphql/generated/graphql.ts';
import { indicatorJsonLd } from './indicator-json-ld.ts';

vi.stubEnv('SITE_ORIGIN', 'https://tumen.example');

const customs = { source: { slug: 'customs', label: 'Customs' } };
const TRADE: IndicatorJsonLd_IndicatorFragment = {
  slug: 'trade',
  name: 'Trade',
  unit: 'million roubles',
  definition: 'Exports and imports.',
  translated: true,
  points: [
    { date: '1961~', citations: [customs] },
    { date: '1946-03/1947', citations: [customs] },
  ],
};

function read(series: IndicatorJsonLd_IndicatorFragment) {
  return indicatorJsonLd(makeFragmentData(series, IndicatorJsonLd_IndicatorFragmentDoc), 'en', 'Figures');
}

it('tells what is measured, in which unit and years, where the file is and each source once', () => {
  expect(read(TRADE)).toMatchObject({
    '@type': 'Dataset',
    name: 'Trade',
    description: 'Exports and imports.',
    variableMeasured: { '@type': 'PropertyValue', name: 'Trade', unitText: 'million roubles' },
    temporalCoverage: '1946/1961',
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: 'https://tumen.example/en/indicators/trade/data.csv',
        encodingFormat: 'text/csv',
      },
    ],
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': 'https://tumen.example/en/indicators', name: 'Figures' },
    isBasedOn: [{ '@type': 'CreativeWork', '@id': 'https://tumen.example/en/sources/customs', name: 'Customs' }],
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
});

it('covers no time while it has no figure', () => {
  expect(read({ ...TRADE, points: [] }).temporalCoverage).toBeUndefined();
});
