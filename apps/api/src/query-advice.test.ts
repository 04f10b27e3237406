import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { adviseOn } from './query-advice.ts';

const schema = buildSchema(`
  enum Perspective { SOVIET NORTH_KOREAN }
  input EventFilter { perspectives: [Perspective!] }
  type Event { slug: ID!, title(locale: String): String! }
  type EventConnection { edges: [EventEdge!]!, totalCount: Int! }
  type EventEdge { node: Event! }
  type Span { isMatch: Boolean!, text: String! }
  type Query { spans: [Span!]!, event(slug: String): Event, events(first: Int, filter: EventFilter): EventConnection!, newest: [Event!]!, day: String! }
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
  return faults().map((error) => adviseOn(schema, error));
}

describe('the advice on a fault', () => {
  it.each([
    ['a field that is called otherwise', '{ newest { name } }', 'Event has: slug, title.'],
    ['an object without its fields', '{ newest }', 'Write for instance `newest { title }`. Event has: slug, title.'],
    ['a list of objects without their fields', '{ spans }', 'Write for instance `spans { text }`. Span has: isMatch, text.'],
    [
      'a page without its fields',
      '{ events }',
      'Write for instance `events { edges { node { title } } }`. EventConnection has: edges, totalCount.',
    ],
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
    ['a word for a text', '{ event(slug: ussr) { slug } }', 'Put it in quotation marks: "ussr".'],
    ['a number for a text', '{ event(slug: 1961) { slug } }', 'Put it in quotation marks: "1961".'],
    ['a text for a number', '{ events(first: "3") { totalCount } }', 'Write 3 without quotation marks.'],
    [
      'a variable that is not declared',
      '{ event(slug: $s) { slug } }',
      'Declare it with its type at the start: `query ($s: String) { … }`.',
    ],
  ])('says what helps with %s', (_case, query, expected) => {
    expect(advice(query)).toEqual([expected]);
  });

  it('says that the dollar sign of a variable is missing', () => {
    const dollar = 'The dollar sign is missing: write $s, without quotation marks.';
    expect(advice('query ($s: String) { event(slug: "s") { slug } }')).toEqual([dollar]);
    expect(advice('query ($s: String) { event(slug: s) { slug } }')).toEqual([dollar, dollar]);
    expect(advice('query ($s: Perspective!) { events(filter: { perspectives: [s] }) { totalCount } }')).toEqual([dollar, dollar]);
  });

  it('says that a variable stands without quotation marks', () => {
    expect(advice('query ($s: String) { event(slug: "$s") { slug } }')).toEqual([
      'Write $s without quotation marks where its value is wanted.',
    ]);
    expect(advice('query ($s: String) { day }')).toEqual([
      'Write $s where its value is wanted, or take it out of the brackets at the start.',
    ]);
  });

  it('says how a variable may stay empty', () => {
    expect(adviseOn(schema, new GraphQLError('Variable "$after" of required type "String!" was not provided.'))).toBe(
      'Give it a value, or declare it without the last "!", so that it may stay empty: `$after: String`.',
    );
  });

  it('is silent where it knows nothing better', () => {
    expect(adviseOn(schema, new GraphQLError('The operation nests deeper than 14 levels.'))).toBeNull();
  });
});
