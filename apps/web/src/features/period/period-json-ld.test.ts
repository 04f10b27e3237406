import { expect, it, vi } from 'vitest';
import { makeFragmentData } from '@/graphql/generated/fragment-masking.ts';
import { PeriodJsonLd_PeriodFragmentDoc } from '@/graphql/generated/graphql.ts';
import { periodJsonLd } from './period-json-ld.ts';

vi.stubEnv('SITE_ORIGIN', 'https://tumen.example');

it.each([
  ['2000-02-08', '1991-12-26/2000-02-08'],
  [null, '1991-12-26/..'],
])('covers the time of its period, which may still be open: %s', (endDate, temporalCoverage) => {
  const texts = { slug: 'the-freeze', title: 'The freeze', summary: 'Little was left.', translated: true };
  const period = makeFragmentData({ ...texts, startDate: '1991-12-26', endDate }, PeriodJsonLd_PeriodFragmentDoc);
  expect(periodJsonLd(period, 'en')).toMatchObject({
    '@type': 'CollectionPage',
    '@id': 'https://tumen.example/en/periods/the-freeze',
    name: 'The freeze',
    temporalCoverage,
  });
});
