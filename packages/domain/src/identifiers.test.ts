import { expect, it } from 'vitest';
import { identifierUrl, isIsni } from './identifiers.ts';

it.each(['0000 0001 2085 1310', '0000 0004 6022 206X'])('knows %s for an ISNI', (text) => {
  expect(isIsni(text)).toBe(true);
});

it.each([
  ['0000 0001 2085 1311', 'the check digit is wrong'],
  ['0000 0001 2085 3110', 'two digits changed places'],
  ['0000000120851310', 'it is not printed in fours'],
  ['0000 0001 2085 131', 'a digit is missing'],
])('does not know %s for one: %s', (text) => {
  expect(isIsni(text)).toBe(false);
});

it('gives the address without the spaces of print', () => {
  expect(identifierUrl('ISNI', '0000 0001 2085 1310')).toBe('https://isni.org/isni/0000000120851310');
  expect(identifierUrl('WIKIDATA', 'Q423')).toBe('https://www.wikidata.org/wiki/Q423');
});
