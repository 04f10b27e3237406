import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { adviseOn } from './query-advice.ts';

const schema = buildSchema(`
  enum Perspective { SOVIET NORTH_KOREAN }
  input EventFilter { perspectives: [Perspective!] }
  type Event { slug: ID!, title(locale: String): String! }
  type EventConnection { edges: [EventEdge!]!, totalCount: Int! }
  type EventEdge { node: Event! }
  type Query { events(first: Int, filter: EventFilter): EventConnection!, newest: [Event!]!, day: String! }
`);

/** What the API says of a query beyond the message of graphql-js. */
function advice(query: string): (string | null)[] {
  const faults = () => {
    try {
      return validate(schema, parse(query));
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  };
  return faults().map(({ message }) => adviseOn(schema, message));
}

describe('the advice on a fault', () => {
  it.each([
    ['a field that is called otherwise', '{ newest { name } }', 'Event has: slug, title.'],
    ['an object without its fields', '{ newest }', 'Event has: slug, title.'],
    ['a page taken for its list', '{ events { title } }', 'A list comes in pages: write `edges { node { title } }`.'],
    ['a page asked for what neither it nor a row has', '{ events { count } }', 'EventConnection has: edges, totalCount.'],
    ['a condition that there is not', '{ events(filter: { sides: MOSCOW }) { totalCount } }', 'EventFilter has: perspectives.'],
    [
      'a filter outside its braces',
      '{ events(perspectives: SOVIET) { __typename } }',
      'It belongs into `filter: { perspectives: … }`.',
    ],
    ['an argument that there is not', '{ events(year: 1950) { __typename } }', '`events` takes: first, filter.'],
    ['an argument of a field that has none', '{ day(of: "week") }', '`day` takes no arguments.'],
    [
      'a value that there is not',
      '{ events(filter: { perspectives: DPRK }) { __typename } }',
      'Perspective has: SOVIET, NORTH_KOREAN.',
    ],
    [
      'a value in quotes',
      '{ events(filter: { perspectives: "SOVIET" }) { __typename } }',
      'Write SOVIET without quotation marks.',
    ],
    [
      'a text for a value',
      '{ events(filter: { perspectives: "DPRK" }) { __typename } }',
      'Perspective has: SOVIET, NORTH_KOREAN.',
    ],
    ['one name for two things', '{ day day: __typename }', 'For instance `other: day`.'],
    ['curly quotation marks', '{ newest { title(locale: “KO”) } }', 'These are curly quotation marks: use straight ones (").'],
    ['empty braces', '{ newest { } }', 'The braces are empty: name a field between them.'],
    ['a brace that is missing', '{ newest { slug', 'The text ends too early: a closing brace } is missing.'],
  ])('says what helps with %s', (_case, query, expected) => {
    expect(advice(query)).toEqual([expected]);
  });

  it('says how a variable may stay empty', () => {
    expect(adviseOn(schema, 'Variable "$after" of required type "String!" was not provided.')).toBe(
      'Give it a value, or declare it without the last "!", so that it may stay empty: `$after: String`.',
    );
  });

  it('is silent where it knows nothing better', () => {
    expect(adviseOn(schema, 'The operation nests deeper than 14 levels.')).toBeNull();
  });
});
