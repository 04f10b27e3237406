import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { measureDraft } from './measure-draft.ts';

const file = new URL('../../../../../../packages/schema/schema.graphql', import.meta.url);
const schema = buildSchema(readFileSync(file, 'utf8'));
const measure = (query: string, variables = '') => measureDraft(schema, { query, variables });

describe('measureDraft', () => {
  it('counts objects, and what stands below a list as often as it can be long', () => {
    expect(measure('{ events(first: 10) { edges { node { title facts { text } } } } }')?.points).toBe(1 + 10 + 10);
  });

  it('names the field from which most of the cost comes', () => {
    const query = '{ events(first: 100) { edges { node { evidence: facts { citations { source { slug } } } } } } }';
    expect(measure(query)?.dearest).toEqual({ path: 'events.edges.node.evidence.citations.source', points: 2500 });
  });

  it('counts with the values of variables, and with their defaults', () => {
    const query = 'query Q($first: Int = 3) { events(first: $first) { edges { node { slug } } } }';
    expect(measure(query)?.points).toBe(4);
    expect(measure(query, '{ "first": 50 }')?.points).toBe(51);
  });

  it('charges half as much again for an earlier version of the content', () => {
    expect(measure('query @asOf(version: 1) { events(first: 10) { edges { node { slug } } } }')?.points).toBe(17);
  });

  it('charges ten points for a bibliography entry, whose style is Chicago when none is named', () => {
    const cost = (citation: string) => measure(`{ source(slug: "x") { ${citation} } }`)?.points;
    expect([cost('citation'), cost('citation(style: APA)'), cost('citation(style: RIS)')]).toEqual([11, 11, 1]);
  });

  it('takes the dearest of several operations', () => {
    expect(measure('query A { periods { slug } } query B { events { edges { node { slug } } } }')?.points).toBe(21);
  });

  it.each([
    ['is not finished', '{ events {'],
    ['asks for what the schema does not have', '{ unicorns { slug } }'],
    ['lacks a variable', 'query Q($slug: String!) { event(slug: $slug) { title } }'],
    ['spreads a fragment in itself', '{ periods { ...F } } fragment F on Period { ...F }'],
    ['is empty', ''],
  ])('knows no cost while the question %s', (_, query) => {
    expect(measure(query)).toBeNull();
  });
});
