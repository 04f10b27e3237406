import { expect, it, vi } from 'vitest';
import { makeFragmentData } from '@/graphql/generated/fragment-masking.ts';
import { ClaimJsonLd_ClaimFragmentDoc } from '@/graphql/generated/graphql.ts';
import { claimJsonLd } from './claim-json-ld.ts';

vi.stubEnv('SITE_ORIGIN', 'https://tumen.example');

it('says in which work the claim is made, and which debates are about it', () => {
  const claim = {
    code: 'B4',
    text: 'Aid was never given for nothing.',
    translated: true,
    source: { slug: 'the-course', label: 'The course' },
    debates: [{ slug: 'soviet-aid', question: 'How large was it?' }],
  };
  expect(claimJsonLd(makeFragmentData(claim, ClaimJsonLd_ClaimFragmentDoc), 'ko')).toMatchObject({
    '@type': 'Claim',
    '@id': 'https://tumen.example/ko/claims/B4',
    identifier: 'B4',
    text: 'Aid was never given for nothing.',
    appearance: { '@type': 'CreativeWork', '@id': 'https://tumen.example/ko/sources/the-course', name: 'The course' },
    subjectOf: [{ '@type': 'Question', '@id': 'https://tumen.example/ko/debates/soviet-aid', name: 'How large was it?' }],
    inLanguage: 'ko',
  });
});
