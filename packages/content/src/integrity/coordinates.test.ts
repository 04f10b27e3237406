import { expect, it } from 'vitest';
import { faultsOf, rejects, useSampleFolder } from '../../test/rejects.ts';

const sample = useSampleFolder();

rejects([
  [
    'latitude and longitude the wrong way round',
    'places.yaml',
    'latitude: 55.75\n  longitude: 37.62',
    'latitude: 37.62\n  longitude: 55.75',
    'places.yaml:4 37.62, 55.75 lies in Iran, not in RU',
  ],
  [
    'a place of another country',
    'places.yaml',
    'country: RU',
    'country: KP',
    'places.yaml:4 55.75, 37.62 lies in Russia, not in KP',
  ],
  [
    'a place on land without a country',
    'places.yaml',
    '  country: RU\n',
    '',
    'places.yaml:3 55.75, 37.62 lies in Russia, not at sea',
  ],
  [
    'a town in the sea',
    'places.yaml',
    'longitude: 37.62',
    'longitude: -30',
    'places.yaml:4 55.75, -30 lies in the sea, not in RU',
  ],
  ['an unknown country', 'places.yaml', 'country: RU', 'country: SU', 'places.yaml:3 "SU" is not among the known countries'],
]);

it.each([
  ['a port on the coast', 'country: RU', 'latitude: 43.11\n  longitude: 131.89'],
  ['the bank of a border river', 'country: KP', 'latitude: 42.417\n  longitude: 130.64'],
])('accepts %s', async (_what, country, point) => {
  await sample().replace('places.yaml', 'country: RU', country);
  await sample().replace('places.yaml', 'latitude: 55.75\n  longitude: 37.62', point);
  expect(await faultsOf(sample())).toEqual([]);
});
