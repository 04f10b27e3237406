import { expect, it, vi } from 'vitest';
import { makeFragmentData } from '@/graphql/generated/fragment-masking.ts';
import { DebateJsonLd_DebateFragmentDoc } from '@/graphql/generated/graphql.ts';
import { debateJsonLd } from './debate-json-ld.ts';

vi.stubEnv('SITE_ORIGIN', 'https://tumen.example');

it('suggests each position with its sources as an answer, and accepts none', () => {
  const shield = {
    label: 'A shield',
    argument: 'It held the bridges.',
    citations: [{ source: { slug: 'a-book', label: 'A book' } }],
  };
  const debate = makeFragmentData(
    {
      slug: 'air-war',
      question: 'Was it decisive?',
      background: 'Veterans spoke late.',
      translated: true,
      positions: [shield, { label: 'A secret', argument: 'Both kept silent.', citations: [] }],
      claims: [{ code: 'B4', text: 'It was hidden.' }],
    },
    DebateJsonLd_DebateFragmentDoc,
  );
  const node = debateJsonLd(debate, 'en');
  expect(node).toMatchObject({
    '@type': 'Question',
    name: 'Was it decisive?',
    about: [{ '@type': 'Claim', '@id': 'https://tumen.example/en/claims/B4' }],
    answerCount: 2,
    suggestedAnswer: [
      {
        '@type': 'Answer',
        name: 'A shield',
        text: 'It held the bridges.',
        citation: [{ '@type': 'CreativeWork', '@id': 'https://tumen.example/en/sources/a-book', name: 'A book' }],
      },
      { '@type': 'Answer', name: 'A secret' },
    ],
  });
  expect(node).not.toHaveProperty('acceptedAnswer');
});
