import { expect, it, vi } from 'vitest';
import { writeJsonLd } from '@/features/linked-data/write-json-ld.ts';
import { makeFragmentData } from '@/graphql/generated/fragment-masking.ts';
import { type EventJsonLd_EventFragment, EventJsonLd_EventFragmentDoc } from '@/graphql/generated/graphql.ts';
import { eventJsonLd } from './event-json-ld.ts';

vi.stubEnv('SITE_ORIGIN', 'https://tumen.example');

const TREATY: EventJsonLd_EventFragment = {
  slug: 'treaty',
  title: 'The treaty',
  summary: 'It was signed.',
  date: '1961-07-06',
  places: [{ slug: 'moscow', name: 'Moscow' }],
  participations: [
    { actor: { slug: 'kim-il-sung', kind: 'PERSON', name: 'Kim Il Sung' } },
    { actor: { slug: 'ussr', kind: 'STATE', name: 'Soviet Union' } },
    { actor: { slug: 'kim-il-sung', kind: 'PERSON', name: 'Kim Il Sung' } },
  ],
  period: { slug: 'between-two-capitals', title: 'Between two capitals' },
  sources: [{ slug: 'text', label: 'Text of the treaty' }],
};

function read(event: EventJsonLd_EventFragment): unknown {
  return JSON.parse(writeJsonLd(eventJsonLd(makeFragmentData(event, EventJsonLd_EventFragmentDoc), 'en')));
}

it('names place, actors, period and sources by the addresses of their pages, each once', () => {
  expect(read(TREATY)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': 'https://tumen.example/en/events/treaty',
    url: 'https://tumen.example/en/events/treaty',
    name: 'The treaty',
    description: 'It was signed.',
    startDate: '1961-07-06',
    location: [{ '@type': 'Place', '@id': 'https://tumen.example/en/places/moscow', name: 'Moscow' }],
    about: [
      { '@type': 'Person', '@id': 'https://tumen.example/en/actors/kim-il-sung', name: 'Kim Il Sung' },
      { '@type': 'Country', '@id': 'https://tumen.example/en/actors/ussr', name: 'Soviet Union' },
    ],
    subjectOf: [
      {
        '@type': 'CollectionPage',
        '@id': 'https://tumen.example/en/periods/between-two-capitals',
        name: 'Between two capitals',
      },
      { '@type': 'CreativeWork', '@id': 'https://tumen.example/en/sources/text', name: 'Text of the treaty' },
    ],
  });
});

it('claims neither a date nor a place that is not established', () => {
  const vague = read({ ...TREATY, date: '1961~', places: [], participations: [] });
  expect(vague).not.toHaveProperty('startDate');
  expect(vague).not.toHaveProperty('location');
  expect(vague).not.toHaveProperty('about');
});
