import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedBasics } from '../../test/factories.ts';
import { createTestSchema, type TestSchema } from '../../test/harness.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createTestSchema();
  await seedBasics(api.db);
  await api.db.actor.update({ where: { slug: 'ussr' }, data: { isni: '0000 0001 2085 1310', wikidata: 'Q15180' } });
  await api.db.place.update({ where: { slug: 'moscow' }, data: { geonames: '524901' } });
});
afterAll(() => api.close());

test('an actor and a place say what other catalogues call them, an actor without a known identifier nothing', async () => {
  const { data, errors } = await api.execute(`{
    ussr: actor(slug: "ussr") { identifiers { scheme value url } }
    dprk: actor(slug: "dprk") { identifiers { value } }
    places(first: 1) { edges { node { identifiers { scheme url } } } }
  }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    ussr: {
      identifiers: [
        { scheme: 'WIKIDATA', value: 'Q15180', url: 'https://www.wikidata.org/wiki/Q15180' },
        { scheme: 'ISNI', value: '0000 0001 2085 1310', url: 'https://isni.org/isni/0000000120851310' },
      ],
    },
    dprk: { identifiers: [] },
    places: { edges: [{ node: { identifiers: [{ scheme: 'GEONAMES', url: 'https://sws.geonames.org/524901/' }] } }] },
  });
});
