import { expect, it, vi } from 'vitest';
import { makeFragmentData } from '@/graphql/generated/fragment-masking.ts';
import { TermJsonLd_TermFragmentDoc } from '@/graphql/generated/graphql.ts';
import { termJsonLd } from './term-json-ld.ts';

vi.stubEnv('SITE_ORIGIN', 'https://tumen.example');

it('names the term in other languages and words, the glossary it is of, and each source once', () => {
  const names = { name: '주체', english: 'Juche', korean: '주체', russian: 'чучхе', aliases: ['Chuch’e'] };
  const source = { slug: 'speech', label: 'A speech' };
  const term = { slug: 'juche', ...names, definition: 'A doctrine.', citations: [{ source }, { source }] };
  expect(termJsonLd(makeFragmentData(term, TermJsonLd_TermFragmentDoc), 'ko', '용어집')).toEqual({
    '@type': 'DefinedTerm',
    '@id': 'https://tumen.example/ko/glossary/juche',
    url: 'https://tumen.example/ko/glossary/juche',
    name: '주체',
    alternateName: ['Juche', 'чучхе', 'Chuch’e'],
    description: 'A doctrine.',
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': 'https://tumen.example/ko/glossary', name: '용어집' },
    subjectOf: [{ '@type': 'CreativeWork', '@id': 'https://tumen.example/ko/sources/speech', name: 'A speech' }],
  });
});
