import { expect, it } from 'vitest';
import { listSourceSlugs } from './list-source-slugs.ts';

it('finds the sources of an answer wherever they stand, each once', () => {
  const data = {
    events: { edges: [{ node: { slug: 'pact', sources: [{ slug: 'nara' }, { slug: 'pravda' }] } }] },
    claim: { source: { slug: 'nara' }, evidence: [{ made: { __typename: 'Source', slug: 'diary' } }] },
    sources: { nodes: [{ slug: 'memoir' }, { title: 'without a slug' }] },
  };
  expect(listSourceSlugs(data)).toEqual(['nara', 'pravda', 'diary', 'memoir']);
});

it('takes nothing else for a source', () => {
  expect(listSourceSlugs({ source: { __typename: 'Event', slug: 'pact' }, events: [{ slug: 'visit' }] })).toEqual([]);
  expect(listSourceSlugs(undefined)).toEqual([]);
});
