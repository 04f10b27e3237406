import { expect, test } from 'vitest';
import { readCitations, readLinks } from './prose.ts';

test('reads citations with and without a locator, several in one bracket, in order', () => {
  const text =
    'They met [@mansourov-1995, pp. 94–119]. Both said so [@weathersby-1993; @tass-1949, art. 2], see [a link](event:x).';
  expect(readCitations(text)).toEqual([
    { source: 'mansourov-1995', locator: 'pp. 94–119' },
    { source: 'weathersby-1993', locator: null },
    { source: 'tass-1949', locator: 'art. 2' },
  ]);
});

test('reads each linked glossary entry once', () => {
  expect(
    readLinks('[Juche](term:juche) and [hard](term:hard-currency) [currency](term:hard-currency), [Kim](actor:kim)', 'term'),
  ).toEqual(['juche', 'hard-currency']);
});
