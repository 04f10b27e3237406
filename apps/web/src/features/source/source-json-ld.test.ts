import { expect, it, vi } from 'vitest';
import { writeJsonLd } from '@/features/linked-data/write-json-ld.ts';
import { makeFragmentData } from '@/graphql/generated/fragment-masking.ts';
import { SourceJsonLd_SourceFragmentDoc } from '@/graphql/generated/graphql.ts';
import { sourceJsonLd } from './source-json-ld.ts';

vi.stubEnv('SITE_ORIGIN', 'https://tumen.example');

function read(item: object): unknown {
  const source = {
    slug: 'aims',
    label: 'Soviet Aims',
    cslJson: JSON.stringify({ title: 'Soviet Aims', language: 'en', ...item }),
  };
  return JSON.parse(writeJsonLd(sourceJsonLd(makeFragmentData(source, SourceJsonLd_SourceFragmentDoc), 'en')));
}

it('describes an article as part of its issue, volume and journal', () => {
  const article = {
    type: 'article-journal',
    author: [{ family: 'Weathersby', given: 'Kathryn' }],
    issued: { 'date-parts': [[1993, 11]] },
    'container-title': 'CWIHP Bulletin',
    volume: '8',
    issue: '2',
    page: '163-179',
    DOI: '10.1000/182',
    URL: 'https://journal.example/8',
  };
  expect(read(article)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': 'https://tumen.example/en/sources/aims',
    mainEntityOfPage: 'https://tumen.example/en/sources/aims',
    url: 'https://journal.example/8',
    name: 'Soviet Aims',
    author: [{ '@type': 'Person', name: 'Kathryn Weathersby', familyName: 'Weathersby', givenName: 'Kathryn' }],
    datePublished: '1993-11',
    inLanguage: 'en',
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: '2',
      isPartOf: {
        '@type': 'PublicationVolume',
        volumeNumber: '8',
        isPartOf: { '@type': 'Periodical', name: 'CWIHP Bulletin' },
      },
    },
    pagination: '163-179',
    identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1000/182' },
  });
});

it('does not decide whether a name in one piece is a person or a body', () => {
  expect(read({ type: 'treaty', author: [{ literal: '대한민국' }], 'container-title': '서울신문' })).toMatchObject({
    '@type': 'CreativeWork',
    author: [{ name: '대한민국' }],
    isPartOf: { '@type': 'CreativeWork', name: '서울신문' },
  });
});

it('says nothing that the record does not have', () => {
  expect(Object.keys(read({ type: 'book' }) as object)).toEqual([
    '@context',
    '@type',
    '@id',
    'mainEntityOfPage',
    'name',
    'inLanguage',
  ]);
});
