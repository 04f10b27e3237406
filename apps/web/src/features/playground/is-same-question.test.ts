import { describe, expect, it } from 'vitest';
import { isSameQuestion } from './is-same-question.ts';

const query = 'query Q($n: Int) { events(first: $n) { totalCount } }';

describe('isSameQuestion', () => {
  it('takes no notice of how variables are laid out, nor of an empty object of them', () => {
    expect(isSameQuestion({ query, variables: '{"n":2}' }, { query, variables: '{\n  "n": 2\n}' })).toBe(true);
    expect(isSameQuestion({ query, variables: '' }, { query, variables: '{}' })).toBe(true);
  });

  it('tells another text, another value and variables that are not finished apart', () => {
    expect(isSameQuestion({ query, variables: '' }, { query: `${query} # more`, variables: '' })).toBe(false);
    expect(isSameQuestion({ query, variables: '{"n":2}' }, { query, variables: '{"n":3}' })).toBe(false);
    expect(isSameQuestion({ query, variables: '{"n":2}' }, { query, variables: '{"n":2' })).toBe(false);
  });
});
