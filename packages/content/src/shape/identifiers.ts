/** What other catalogues call the same person, body or place. */
import { isIsni } from '@tumen/domain/identifiers';
import { z } from 'zod';
import { must, words } from './common.ts';

const wikidata = matching(/^Q[1-9]\d*$/, 'is not a Wikidata item', 'Write its number with the letter: "Q423"');
const viaf = matching(/^[1-9]\d{1,21}$/, 'is not a VIAF number', 'Write the digits alone, in quotes: "171940304"');
const geonames = matching(/^[1-9]\d{0,8}$/, 'is not a GeoNames number', 'Write the digits alone, in quotes: "1871859"');
const isni = must(
  z.string(),
  isIsni,
  'is not an ISNI',
  'Write its sixteen digits in fours, "0000 0001 2085 1310"; the last one is computed from the others',
);

const seenIn = words.describe('Where the editors saw that the identifiers name this one and no other; never from memory');

export const actorIdentifiers = some(
  z.strictObject({
    wikidata: wikidata.exactOptional(),
    viaf: viaf.exactOptional(),
    isni: isni.exactOptional(),
    seenIn,
  }),
);

export const placeIdentifiers = some(
  z.strictObject({ wikidata: wikidata.exactOptional(), geonames: geonames.exactOptional(), seenIn }),
);

function matching(form: RegExp, message: string, remedy: string) {
  return must(z.string(), (value) => form.test(value), message, remedy);
}

function some<T extends z.ZodType<{ seenIn: string }>>(type: T): T {
  return must(
    type,
    (identifiers) => Object.keys(identifiers).length > 1,
    'names no identifier',
    'Add one, or remove the key identifiers',
  ).describe('What other catalogues call the same; only what is surely known');
}
