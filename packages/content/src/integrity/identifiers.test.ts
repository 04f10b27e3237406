import { expect, it } from 'vitest';
import { faultsOf, rejects, useSampleFolder } from '../../test/rejects.ts';

const sample = useSampleFolder();

const OF_STATE = 'side: pyongyang\nidentifiers: { wikidata: Q423, seenIn: A list of states. }';

it('accepts what has the form of an identifier', async () => {
  const identifiers = 'identifiers: { wikidata: Q56226, viaf: "171940304", isni: 0000 0001 2085 1310, seenIn: A list. }';
  await sample().replace('actors/dprk.yaml', 'side: pyongyang', `side: pyongyang\n${identifiers}`);
  await sample().replace(
    'places.yaml',
    'longitude: 37.62',
    'longitude: 37.62\n  identifiers: { geonames: "524901", seenIn: A list. }',
  );
  expect(await faultsOf(sample())).toEqual([]);
});

it('rejects an identifier that another record has', async () => {
  await sample().replace('actors/dprk.yaml', 'side: pyongyang', OF_STATE);
  await sample().replace(
    'places.yaml',
    'longitude: 37.62',
    'longitude: 37.62\n  identifiers: { wikidata: Q423, seenIn: A list. }',
  );
  expect(await faultsOf(sample())).toEqual([
    expect.stringMatching(/^places\.yaml:6 wikidata Q423 is already that of dprk in .*dprk\.yaml$/),
  ]);
});

rejects([
  [
    'an ISNI with a wrong check digit',
    'actors/dprk.yaml',
    'side: pyongyang',
    'side: pyongyang\nidentifiers: { isni: 0000 0001 2085 1311, seenIn: A list. }',
    'actors/dprk.yaml:6 identifiers.isni is not an ISNI',
  ],
  [
    'a Wikidata item without its letter',
    'actors/dprk.yaml',
    'side: pyongyang',
    'side: pyongyang\nidentifiers: { wikidata: "423", seenIn: A list. }',
    'actors/dprk.yaml:6 identifiers.wikidata is not a Wikidata item',
  ],
  [
    'an identifier from memory',
    'actors/dprk.yaml',
    'side: pyongyang',
    'side: pyongyang\nidentifiers: { wikidata: Q423 }',
    'actors/dprk.yaml:6 identifiers.seenIn is missing',
  ],
]);
