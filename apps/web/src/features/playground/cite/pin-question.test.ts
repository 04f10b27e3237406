import { findRecipe, RECIPES_BY_THEME } from '@tumen/domain/ask/recipes';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { pinQuestion, unpinQuestion } from './pin-question.ts';

const FRAGMENT = 'fragment Part on Event {\n  title # the {name}\n}\n';

describe('pinQuestion', () => {
  it.each([
    ['{ periods { title } }', 'query @asOf(version: 3) { periods { title } }'],
    ['# first\n{\n  periods { title }\n}\n', '# first\nquery @asOf(version: 3) {\n  periods { title }\n}\n'],
    ['query { periods { title } }', 'query @asOf(version: 3) { periods { title } }'],
    ['query{periods{title}}', 'query @asOf(version: 3){periods{title}}'],
    ['query Ten { periods { title } }', 'query Ten @asOf(version: 3) { periods { title } }'],
    [
      'query Find($q: String! = ") {") {\n  search(query: $q) { edges { score } }\n}',
      'query Find($q: String! = ") {") @asOf(version: 3) {\n  search(query: $q) { edges { score } }\n}',
    ],
    ['query Ten # why { not }\n{ periods { title } }', 'query Ten @asOf(version: 3) # why { not }\n{ periods { title } }'],
  ])('asks a release in %j', (text, pinned) => {
    expect(pinQuestion(text, 3)).toBe(pinned);
    expect(() => parse(pinned)).not.toThrow();
  });

  it('keeps the release that a question names, and other directives', () => {
    const text = 'query Ten($v: Int!) @asOf(version: $v) { periods { title } }';
    expect(pinQuestion(text, 3)).toBe(text);
    expect(pinQuestion('query Ten @asOf(version: 1) { a }\nquery Two @own { b }', 3)).toBe(
      'query Ten @asOf(version: 1) { a }\nquery Two @own @asOf(version: 3) { b }',
    );
  });

  it('leaves fragments and mutations as they are', () => {
    const text = `${FRAGMENT}mutation Leave { leave { ok } }\nquery One { event(slug: "a") { ...Part } }\n`;
    expect(pinQuestion(text, 12)).toBe(text.replace('query One {', 'query One @asOf(version: 12) {'));
  });
});

describe('unpinQuestion', () => {
  it('takes out what pinQuestion put in, in every recipe', () => {
    const queries = RECIPES_BY_THEME.flatMap(({ recipes }) => recipes.map(({ slug }) => findRecipe(slug).query));
    for (const query of queries) expect(unpinQuestion(pinQuestion(query, 1))).toBe(query);
  });

  it('takes out the variable that only named the release', () => {
    expect(unpinQuestion('query ($version: Int! = 2) @asOf(version: $version) { periods { title } }')).not.toContain('version');
    expect(unpinQuestion('query Q($v: Int!, $n: Int) @asOf(version: $v) { events(first: $n) { totalCount } }')).toBe(
      'query Q($n: Int) { events(first: $n) { totalCount } }',
    );
  });

  it('leaves a question of the present content as it is', () => {
    expect(unpinQuestion(`{ a }\n${FRAGMENT}`)).toBe(`{ a }\n${FRAGMENT}`);
  });
});
