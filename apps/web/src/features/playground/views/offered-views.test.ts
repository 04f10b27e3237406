import { expect, it } from 'vitest';
import { offerDrawings } from './offered-views.ts';

it.each([
  { path: 'events', records: [{ title: 'War', date: '1950-06-25' }], drawings: ['timeline'] },
  { path: 'sources', records: [{ label: 'Diary', issued: null }], drawings: [] },
  { path: 'events', records: [{ places: [{ name: 'Seoul', longitude: 127, latitude: 37.6 }] }], drawings: ['map'] },
  { path: 'indicator.points', records: [{ date: '1990', value: 3 }], drawings: ['chart'] },
  { path: 'periods', records: [{ title: 'War', events: { totalCount: 4 } }], drawings: ['chart'] },
  {
    path: 'events',
    records: [{ participations: [{ actor: { slug: 'ussr' } }, { actor: { slug: 'dprk' } }] }],
    drawings: ['network'],
  },
  { path: 'actorTies', records: [{ a: { slug: 'ussr' }, b: { slug: 'dprk' }, kind: 'AGREED' }], drawings: [] },
])('offers of $path what its fields allow: $drawings', ({ drawings, ...list }) => {
  expect(offerDrawings(list)).toEqual(drawings);
});
