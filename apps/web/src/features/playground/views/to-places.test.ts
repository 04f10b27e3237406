import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlaces } from './to-places.ts';

const pyongyang = { slug: 'pyongyang', name: 'Pyongyang', longitude: 125.75, latitude: 39.02 };
const moscow = { slug: 'moscow', name: 'Moscow', longitude: 37.62, latitude: 55.75 };

describe('toPlaces', () => {
  it('counts in how many records of a list a place stands, the most first', () => {
    const records = [{ places: [moscow] }, { places: [pyongyang] }, { places: [pyongyang, moscow] }, { places: [pyongyang] }];
    expect(toPlaces({ path: 'events', records }).map(({ name, eventCount }) => [name, eventCount])).toEqual([
      ['Pyongyang', 3],
      ['Moscow', 2],
    ]);
  });

  it('counts the events of a place where their number was selected', () => {
    const records = [{ ...moscow, events: { totalCount: 12 } }];
    expect(toPlaces({ path: 'places', records })).toMatchObject([{ eventCount: 12 }]);
  });

  it('names the stop of a route after its place', () => {
    const stops = [{ longitude: 130.6, latitude: 42.4, place: { name: 'Khasan' } }];
    expect(toPlaces({ path: 'routes', records: [{ stops }] })).toMatchObject([{ name: 'Khasan' }]);
  });

  it('loses no place, and counts each as often as it stands in the list', () => {
    const place = fc.constantFrom(pyongyang, moscow);
    fc.assert(
      fc.property(fc.array(fc.record({ places: fc.array(place) })), (records) => {
        const total = toPlaces({ path: 'events', records }).reduce((sum, { eventCount }) => sum + eventCount, 0);
        expect(total).toBe(records.flatMap(({ places }) => places).length);
      }),
    );
  });
});
