import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVariables } from './parse-variables.ts';

describe('parseVariables', () => {
  it('reads an object, and nothing where nothing is typed', () => {
    expect(parseVariables('{"first": 3, "filter": {"kinds": ["TREATY"]}}')).toEqual({
      variables: { first: 3, filter: { kinds: ['TREATY'] } },
      fault: null,
    });
    expect(parseVariables(' \n')).toEqual({ variables: undefined, fault: null });
  });

  it.each([
    ['{"first": 3,\n  after: 4}', { line: 2, column: 3, reason: 'quotes' }],
    ['{"after": abc}', { line: 1, column: 11, reason: 'quotes' }],
    ['{"from": 1960-05}', { line: 1, column: 14, reason: 'quotes' }],
    ['{"first": 3,}', { line: 1, column: 13, reason: 'extraComma' }],
    ['{"kinds": ["VISIT", ]}', { line: 1, column: 21, reason: 'extraComma' }],
    ['{"slugs": [\'ussr\']}', { line: 1, column: 12, reason: 'singleQuotes' }],
    ['{“slug”: "ussr"}', { line: 1, column: 2, reason: 'curlyQuotes' }],
    ['{"first": 3\r\n "last": 4}', { line: 2, column: 2, reason: 'comma' }],
    ['{"first" 3}', { line: 1, column: 10, reason: 'colon' }],
    ['{"first": 03}', { line: 1, column: 12, reason: 'quotes' }],
    ['{"text": "open}', { line: 1, column: 10, reason: 'openText' }],
    ['{"first": 3', { line: 1, column: 12, reason: 'closing' }],
    ['{"slugs": ["ussr"}', { line: 1, column: 18, reason: 'closing' }],
    ['{} {}', { line: 1, column: 4, reason: 'other' }],
    ['\n [1]', { line: 2, column: 2, reason: 'brackets' }],
    ['"first": 3', { line: 1, column: 1, reason: 'brackets' }],
    ['null', { line: 1, column: 1, reason: 'brackets' }],
  ])('names the place at which %j goes wrong, and why', (text, fault) => {
    expect(parseVariables(text)).toEqual({ fault });
  });

  it('takes every object that JSON can write', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.integer({ min: 0, max: 4 }), (variables, indent) => {
        const text = JSON.stringify(variables, null, indent);
        expect(parseVariables(text)).toEqual({ variables: { ...JSON.parse(text) }, fault: null });
      }),
    );
  });

  it('agrees with the engine on what is JSON, whatever is cut out of it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (variables, seed) => {
        const text = JSON.stringify(variables);
        const at = seed % text.length;
        const cut = text.slice(0, at) + text.slice(at + 1);
        expect(parseVariables(cut).fault === null).toBe(isObjectText(cut));
      }),
    );
  });
});

function isObjectText(text: string): boolean {
  try {
    const parsed = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  } catch {
    return false;
  }
}
