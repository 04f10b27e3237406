import { expect, it } from 'vitest';
import { faultsOf, rejects, useSampleFolder } from '../../test/rejects.ts';

const sample = useSampleFolder();
const TREATY = 'events/later-years/1961-treaty.yaml';

rejects([
  [
    'an actor under two slugs',
    'actors/dprk.yaml',
    'en: DPRK',
    'en: Kim Il-sung',
    'actors/kim-il-sung.yaml:1 seems to be the same as "dprk"',
  ],
  [
    'a term under two slugs',
    'glossary/songun.yaml',
    'en: Songun',
    'en: Juche',
    'glossary/songun.yaml:1 seems to be the same as "juche"',
  ],
  [
    'two places in one spot',
    'places.yaml',
    '- slug: moscow',
    '- { slug: kremlin, name: { en: Kremlin, ko: 크렘린, ru: Кремль }, country: RU, latitude: 55.751, longitude: 37.618 }\n- slug: moscow',
    'places.yaml:2 seems to be the same as "kremlin"',
  ],
  [
    'one address under two sources',
    'sources/sample.json',
    '"publisher": "Nauka",',
    '"publisher": "Nauka", "URL": "http://www.example.org/page/",',
    'sources/sample.json:12 seems to be the same as "first-book"',
  ],
]);

it('rejects an event that is told twice under like titles and near dates', async () => {
  await sample().copy(TREATY, 'events/later-years/1961-friendship-treaty.yaml');
  await sample().replace('events/later-years/1961-friendship-treaty.yaml', '"1961-07-06"', '"1961-07-11"');
  await sample().replace(
    'events/later-years/1961-friendship-treaty.yaml',
    'The treaty of friendship is signed',
    'Treaty of friendship signed',
  );
  expect(await faultsOf(sample())).toContain(
    'events/later-years/1961-friendship-treaty.yaml:1 seems to be the same as "1961-treaty"',
  );
});

it('accepts like events of different years', async () => {
  await sample().copy(TREATY, 'events/later-years/1971-treaty.yaml');
  await sample().replace('events/later-years/1971-treaty.yaml', '"1961-07-06"', '"1971-07-06"');
  expect(await faultsOf(sample())).toEqual([]);
});
