import { expect, it, vi } from 'vitest';
import { websiteJsonLd } from './website-json-ld.ts';

vi.stubEnv('SITE_ORIGIN', 'https://tumen.example');

it('tells programs how the site is searched in its language', () => {
  expect(websiteJsonLd('ko', { name: 'Tumen', description: 'A course.' })).toMatchObject({
    '@type': 'WebSite',
    '@id': 'https://tumen.example/ko',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: 'https://tumen.example/ko/search?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
});
