import { expect, it, vi } from 'vitest';
import { writeJsonLd } from '@/features/linked-data/write-json-ld.ts';
import { makeFragmentData } from '@/graphql/generated/fragment-masking.ts';
import { type ActorJsonLd_ActorFragment, ActorJsonLd_ActorFragmentDoc } from '@/graphql/generated/graphql.ts';
import { actorJsonLd } from './actor-json-ld.ts';

vi.stubEnv('SITE_ORIGIN', 'https://tumen.example');

const KIM: ActorJsonLd_ActorFragment = {
  slug: 'kim-il-sung',
  kind: 'PERSON',
  name: 'Kim Il Sung',
  english: 'Kim Il Sung',
  korean: '김일성',
  russian: 'Ким Ир Сен',
  aliases: ['金日成'],
  description: 'Head of the DPRK.',
  born: '1912-04-15',
  died: '1994-07-08',
  affiliations: [
    { slug: 'dprk', kind: 'STATE', name: 'DPRK' },
    { slug: 'wpk', kind: 'PARTY', name: "Workers' Party of Korea" },
  ],
  identifiers: [{ url: 'https://www.wikidata.org/wiki/Q41117' }],
};

function read(actor: ActorJsonLd_ActorFragment): unknown {
  return JSON.parse(writeJsonLd(actorJsonLd(makeFragmentData(actor, ActorJsonLd_ActorFragmentDoc), 'en')));
}

it('tells a person with the names in the other languages, the life, who it is elsewhere and the bodies, of which a state is none', () => {
  expect(read(KIM)).toMatchObject({
    '@type': 'Person',
    '@id': 'https://tumen.example/en/actors/kim-il-sung',
    alternateName: ['김일성', 'Ким Ир Сен', '金日成'],
    birthDate: '1912-04-15',
    deathDate: '1994-07-08',
    sameAs: ['https://www.wikidata.org/wiki/Q41117'],
    memberOf: [{ '@type': 'Organization', '@id': 'https://tumen.example/en/actors/wpk', name: "Workers' Party of Korea" }],
  });
});

it('has a body founded and dissolved, and claims no such day of a country', () => {
  const body = { ...KIM, born: '1945-10', died: null };
  expect(read({ ...body, kind: 'PARTY' })).toMatchObject({ '@type': 'Organization', foundingDate: '1945-10' });
  expect(read({ ...body, kind: 'PARTY' })).not.toHaveProperty('dissolutionDate');
  const country = read({ ...body, kind: 'STATE' });
  expect(country).toMatchObject({ '@type': 'Country', name: 'Kim Il Sung' });
  expect(country).not.toHaveProperty('foundingDate');
  expect(country).not.toHaveProperty('memberOf');
});
