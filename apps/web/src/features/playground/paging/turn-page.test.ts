import { describe, expect, it } from 'vitest';
import { askPageAfter, askWhetherMore, isFromStart, readPageSize } from './turn-page.ts';

const draft = (query: string, variables = '') => ({ query, variables });

describe('readPageSize', () => {
  it.each([
    ['is written', '{ events(first: 7) { edges { node { slug } } } }', '', 7],
    ['is not written', '{ events { edges { node { slug } } } }', '', 20],
    ['is a variable', 'query Q($n: Int) { events(first: $n) { edges { node { slug } } } }', '{"n": 3}', 3],
    ['has a standard', 'query Q($n: Int = 4) { events(first: $n) { edges { node { slug } } } }', '', 4],
    ['stands in a fragment', '{ ...E } fragment E on Query { events(first: 5) { totalCount } }', '', 5],
    ['is counted from the end', '{ events(last: 7) { edges { node { slug } } } }', '', null],
  ])('knows how many rows are asked for where the number %s', (_, query, variables, size) => {
    expect(readPageSize(draft(query, variables), 'events')).toBe(size);
  });

  it('follows the names of the answer', () => {
    expect(readPageSize(draft('{ kim: actor(slug: "x") { all: events(first: 9) { totalCount } } }'), 'kim.all')).toBe(9);
  });
});

describe('isFromStart', () => {
  it.each([
    ['{ events { totalCount } }', '', true],
    ['{ events(after: "c") { totalCount } }', '', false],
    ['query ($after: String) { events(after: $after) { totalCount } }', '', true],
    ['query ($after: String) { events(after: $after) { totalCount } }', '{"after": "c"}', false],
    ['query ($after: String = "c") { events(after: $after) { totalCount } }', '', false],
    ['query ($after: String = "c") { events(after: $after) { totalCount } }', '{"after": null}', true],
    ['{ events(before: "c", first: 2) { totalCount } }', '', false],
  ])('says of %j with %j: %j', (query, variables, expected) => {
    expect(isFromStart(draft(query, variables), 'events')).toBe(expected);
  });
});

describe('askPageAfter', () => {
  it('writes the cursor into the question', () => {
    expect(askPageAfter(draft('{ events(first: 2) { totalCount } }'), 'events', 'c')?.query).toBe(
      '{ events(first: 2, after: "c") { totalCount } }',
    );
    expect(askPageAfter(draft('{ events(after: "b") { totalCount } }'), 'events', 'c')?.query).toBe(
      '{ events(after: "c") { totalCount } }',
    );
  });

  it('gives it to the variable that stands there, and leaves the others', () => {
    const query = 'query Q($n: Int, $after: String) { events(first: $n, after: $after) { totalCount } }';
    const next = askPageAfter(draft(query, '{"n": 2}'), 'events', 'c');
    expect(next?.query).toBe(query);
    expect(JSON.parse(next?.variables ?? '')).toEqual({ n: 2, after: 'c' });
  });

  it('leaves alone what a fragment may share with other lists', () => {
    const query = '{ a: actor(slug: "a") { ...E } } fragment E on Actor { events { totalCount } }';
    expect(askPageAfter(draft(query), 'a.events', 'c')).toBeNull();
  });
});

describe('askWhetherMore', () => {
  it('adds what is missing, and nothing twice', () => {
    expect(askWhetherMore(draft('{ events { totalCount } }'), 'events')?.query).toBe(
      '{ events { totalCount pageInfo { hasNextPage endCursor } } }',
    );
    expect(askWhetherMore(draft('{ events { pageInfo { hasNextPage } } }'), 'events')?.query).toBe(
      '{ events { pageInfo { hasNextPage endCursor } } }',
    );
  });
});
