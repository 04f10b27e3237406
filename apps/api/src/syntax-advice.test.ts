import { GraphQLError, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { adviseOnSyntax } from './syntax-advice.ts';

/** What is said of a text that the parser refuses. */
function advice(text: string): string | null {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) {
      return adviseOnSyntax(error.message.replace('Syntax Error: ', ''), text, error.positions?.[0] ?? 0);
    }
    throw error;
  }
  throw new Error(`This is a query: ${text}`);
}

const FORM = 'A query begins with { and ends with }, and names fields between them: { periods { title } }.';

describe('the advice on a text that is no query', () => {
  it.each([
    ['Which treaties are there?', FORM],
    ['events { totalCount }', FORM],
    ['', `The text is empty. ${FORM}`],
    ['  # later\n', `The text is empty. ${FORM}`],
    ['query', `The text ends too early. ${FORM}`],
    ['{ events { totalCount }', 'The text ends too early: } is missing.'],
    ['{ events(filter: { actors: ["ussr"', 'The text ends too early: ] } ) } are missing.'],
    ['{ events { totalCount } } }', 'There is one } too many, or its { is missing further up.'],
    ['{ a } events { a }', 'The query has ended before it: there is a } too many further up, or a { is missing here.'],
    ['{ events(filter: { actors: ["ussr" }) { a } }', 'The ] to the [ before it is missing.'],
    ['{ events(first: 3 { a } }', 'The round bracket ) before this brace is missing.'],
    ['{ { events } }', 'The name of a field is missing before {, or a closing brace } further up.'],
    [
      'query @asOf(version: 1) Treaties($side: Side!) { periods { slug } }',
      'A directive stands behind the name of the query and its variables: query Name($side: Side!) @asOf(version: 1) { … }.',
    ],
    ['{ events(first: 3 }', 'The ) to the ( before it is missing.'],
    ['{ newest { } }', 'The braces are empty: name a field between them.'],
    ['{ periods() { title } }', 'The brackets are empty: leave them out.'],
    [
      '{ event(name) { slug } }',
      'Round brackets hold conditions, each with a colon and its value: `name: …`. Fields stand in braces: `{ name }`.',
    ],
    ['query ($state String) { a }', 'Behind a variable stand a colon and its type: $state: String.'],
    ['query (state: String) { a }', 'The name of a variable begins with a dollar sign: $state.'],
    ['query ($state: String { a }', 'The round bracket ) that ends the variables is missing before it.'],
    ['{ who? }', 'Leave this sign out, or put the text to which it belongs into quotation marks.'],
    ['{ a(b: “KO”) }', 'These are curly quotation marks: use straight ones (").'],
    ['{ a(b: "KO) }', 'A closing quotation mark (") is missing.'],
    ['{ "title" }', 'Names of fields stand without quotation marks.'],
  ])('says of %j: %s', (text, expected) => {
    expect(advice(text)).toBe(expected);
  });

  it('cuts a name that nobody could read', () => {
    expect(advice(`{ event(${'n'.repeat(50_000)}) { slug } }`)?.length).toBeLessThan(400);
  });
});
