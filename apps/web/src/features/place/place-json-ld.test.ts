import { expect, it, vi } from 'vitest';
import { writeJsonLd } from '@/features/linked-data/write-json-ld.ts';
import { makeFragmentData } from '@/graphql/generated/fragment-masking.ts';
import { PlaceJsonLd_PlaceFragmentDoc } from '@/graphql/generated/graphql.ts';
import { placeJsonLd } from './place-json-ld.ts';

vi.stubEnv('SITE_ORIGIN', 'https://tumen.example');

it.each([
  ['KP', { '@type': 'PostalAddress', addressCountry: 'KP' }],
  [null, undefined],
])('gives the coordinates of a place, and its country where it lies in one: %s', (country, address) => {
  const place = {
    slug: 'wonsan',
    name: '원산',
    latitude: 39.15,
    longitude: 127.44,
    country,
    identifiers: [{ url: 'https://sws.geonames.org/1866923/' }],
  };
  const written = JSON.parse(writeJsonLd(placeJsonLd(makeFragmentData(place, PlaceJsonLd_PlaceFragmentDoc), 'ko')));
  expect(written).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Place',
    '@id': 'https://tumen.example/ko/places/wonsan',
    url: 'https://tumen.example/ko/places/wonsan',
    name: '원산',
    geo: { '@type': 'GeoCoordinates', latitude: 39.15, longitude: 127.44 },
    sameAs: ['https://sws.geonames.org/1866923/'],
    ...(address && { address }),
  });
});
