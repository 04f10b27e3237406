import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContentSchema } from '../../test/content-schema.ts';
import type { TestSchema } from '../../test/harness.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createContentSchema();
});
afterAll(() => api.close());

/** Thirty people as books and newspapers of three languages spell them, in systems old and new. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  'kim-il-sung': [
    ...['Kim Il Sung', 'Kim Il-sung', 'KIM IL SUNG', 'kim ilsung', 'Kim Ilsŏng', 'Kim Il-sŏng', 'Gim Il-seong', 'Kim Ir Sen'],
    ...['김일성', '김 일성', 'Ким Ир Сен', 'Ким Ирсен', 'Ким Ир-сен', 'ким ир сен', 'Ким Иль Сон'],
  ],
  'kim-jong-il': [
    'Kim Jong Il',
    'Kim Jong-il',
    'Kim Chŏng-il',
    'Gim Jeong-il',
    '김정일',
    'Ким Чен Ир',
    'Ким Чжон Ир',
    'Kim Chen Ir',
  ],
  'kim-jong-un': ['Kim Jong Un', 'Kim Jong-un', 'Kim Chŏng-ŭn', 'Kim Jeongeun', '김정은', 'Ким Чен Ын', 'Ким Чжон Ын'],
  'kim-yo-jong': ['Kim Yo Jong', 'Kim Yŏ-jŏng', 'Kim Yeo-jeong', '김여정', 'Ким Ё Чжон', 'Ким Ё Чен'],
  'kim-dae-jung': ['Kim Dae-jung', 'Kim Dae Jung', 'Kim Taejung', 'Kim Tae-jung', '김대중', 'Ким Дэ Чжун', 'Ким Дэ Джун'],
  'kim-yong-nam': ['Kim Yong Nam', 'Kim Yŏng-nam', 'Kim Yeong-nam', '김영남', 'Ким Ён Нам'],
  'park-chung-hee': ['Park Chung-hee', 'Park Chung Hee', 'Pak Chŏnghŭi', 'Bak Jeonghui', '박정희', 'Пак Чон Хи', 'Пак Чжон Хи'],
  'park-geun-hye': ['Park Geun-hye', 'Pak Kŭn-hye', 'Bak Geunhye', '박근혜', 'Пак Кын Хе'],
  'pak-hon-yong': ['Pak Hon-yong', 'Park Hon Yong', 'Pak Hŏnyŏng', 'Bak Heon-yeong', '박헌영', 'Пак Хон Ён', 'Пак Хен Ен'],
  'syngman-rhee': [
    'Syngman Rhee',
    'Rhee Syngman',
    'Yi Sŭngman',
    'Lee Seung-man',
    'Ri Sung Man',
    '이승만',
    '리승만',
    'Ли Сын Ман',
  ],
  'ri-yong-ho': ['Ri Yong Ho', 'Ri Yong-ho', 'Lee Yong-ho', 'Yi Yongho', '이용호', '리용호', 'Ли Ён Хо', 'Ли Ен Хо'],
  'roh-tae-woo': ['Roh Tae-woo', 'Roh Tae Woo', 'No Tae-u', 'Noh Tae-woo', '노태우', '로태우', 'Ро Дэ У'],
  'choe-son-hui': ['Choe Son Hui', 'Choi Son-hui', "Ch'oe Sŏn-hŭi", 'Choe Seonhui', '최선희', 'Цой Сон Хи'],
  'choe-ryong-hae': [
    'Choe Ryong Hae',
    'Choe Ryong-hae',
    "Ch'oe Ryonghae",
    'Choi Ryong-hae',
    '최룡해',
    'Цой Рён Хэ',
    'Цой Рен Хэ',
  ],
  'nam-il': ['Nam Il', 'Nam-il', 'NAM IL', '남일', '남 일', 'Нам Ир'],
  'paek-nam-sun': ['Paek Nam Sun', 'Paek Nam-sun', 'Baek Nam-sun', '백남순', 'Пэк Нам Сун'],
  'mao-zedong': ['Mao Zedong', 'Mao Tse-tung', 'mao tsetung', '마오쩌둥', 'Мао Цзэдун', 'Мао Цзе-дун', 'Мао Цзедун'],
  'zhou-enlai': ['Zhou Enlai', 'Chou En-lai', '저우언라이', 'Чжоу Эньлай', 'Чжоу Энь-лай'],
  'peng-dehuai': ['Peng Dehuai', "P'eng Te-huai", '펑더화이', 'Пэн Дэхуай', 'Пэн Дэ-хуай'],
  'xi-jinping': ['Xi Jinping', 'Xi Jin-ping', '시진핑', 'Си Цзиньпин'],
  stalin: ['Stalin', 'Joseph Stalin', 'STALIN', 'Stallin', 'Сталин', 'Иосиф Сталин', '스탈린', '쓰딸린'],
  khrushchev: ['Khrushchev', 'Nikita Khrushchev', 'Khrushchov', 'Хрущёв', 'Хрущев', 'Никита Хрущев', '흐루쇼프'],
  brezhnev: ['Brezhnev', 'Brejnev', 'Leonid Brezhnev', 'Брежнев', 'Леонид Брежнев', '브레즈네프'],
  gorbachev: ['Gorbachev', 'Gorbachov', 'Gorbatchev', 'Mikhail Gorbachyov', 'Горбачёв', 'Горбачев', '고르바초프', '고르바쵸프'],
  yeltsin: ['Yeltsin', 'Boris Eltsin', 'Ельцин', 'Борис Ельцин', '옐친', '옐찐'],
  putin: ['Putin', 'Vladimir Putin', 'Путин', 'ВЛАДИМИР ПУТИН', '푸틴'],
  shevardnadze: ['Shevardnadze', 'Shevardnadse', 'Шеварднадзе', '셰바르드나제', '쉐바르드나제'],
  kosygin: ['Kosygin', 'Kossygin', 'Aleksei Kosygin', 'Alexei Kosygin', 'Косыгин', 'Алексей Косыгин', '코시긴', '꼬씌긴'],
  'terenty-shtykov': ['Shtykov', 'Terentii Shtykov', 'Terenty Shtykov', 'Штыков', 'Терентий Штыков', '시티코프', '스티코프'],
  lavrov: ['Lavrov', 'Sergei Lavrov', 'Sergey Lavrov', 'Lavrov Sergey', 'Лавров', 'Сергей Лавров', '라브로프'],
};

const FIRST = `query ($query: String!, $types: [SearchKind!]) {
  search(query: $query, types: $types, first: 1) { edges { node { kind slug } } }
}`;

async function findFirst(query: string, types: string[] | null = null): Promise<string | undefined> {
  const { data, errors } = await api.execute(FIRST, { query, types });
  expect(errors).toEqual([]);
  return data.search.edges[0]?.node.slug;
}

test('holds thirty people', () => {
  expect(Object.keys(PEOPLE)).toHaveLength(30);
});

describe('finds one person under every spelling, before everything else', () => {
  test.each(Object.entries(PEOPLE))('%s', async (slug, spellings) => {
    const found: Record<string, string | undefined> = {};
    for (const spelling of spellings) found[spelling] = await findFirst(spelling);
    expect(found).toEqual(Object.fromEntries(spellings.map((spelling) => [spelling, slug])));
  });
});

test.each([
  ['pyongyang', ['Pyongyang', "P'yŏngyang", 'Pyeongyang', '평양', 'Пхеньян', 'Пхёнъян', 'пхеньян']],
  ['khasan', ['Khasan', 'Hasan', 'Хасан', '하산']],
])('finds the place %s under every spelling', async (slug, spellings) => {
  for (const spelling of spellings) expect(await findFirst(spelling, ['PLACE'])).toBe(slug);
});

test.each([
  ['juche', ['Juche', "Chuch'e", 'chuche', '주체', 'чучхе']],
  ['byungjin', ['Byungjin', 'Pyŏngjin', '병진']],
])('finds the term %s under every spelling', async (slug, spellings) => {
  for (const spelling of spellings) expect(await findFirst(spelling, ['TERM'])).toBe(slug);
});

test.each(
  Object.entries({
    dprk: ['DPRK', 'dprk', 'North Korea', 'КНДР', 'Северная Корея', '북한', '북조선', '조선', '朝鲜', 'Nordkorea'],
    rok: ['ROK', 'South Korea', 'Южная Корея', '한국', '남조선', '韩国'],
    prc: ['PRC', 'China', 'КНР', 'Китай', '중국', '中国'],
    ussr: ['USSR', 'СССР', 'Советский Союз', '소련', '苏联', 'UdSSR'],
    'russian-federation': ['Russia', 'Россия', 'РФ', '러시아'],
    usa: ['US', 'USA', 'США', '미국'],
    'united-nations': ['UN', 'ООН', '유엔'],
    'un-security-council': ['Security Council', 'UNSC', 'Совбез', '안보리', '安理会'],
    iaea: ['IAEA', 'МАГАТЭ'],
    cpsu: ['CPSU', 'КПСС', 'ВКП(б)'],
    'workers-party-of-korea': ['WPK', 'ТПК', '로동당', '노동당'],
    kpa: ['KPA', 'КНА', '인민군'],
    'kim-il-sung': ['金日成', 'Kim Il'],
    'mao-zedong': ['毛泽东', '毛澤東', '모택동'],
    khrushchev: ['Kruschev', 'Krushchev', 'Chruschtschow'],
    yeltsin: ['Jelzin', 'Eltsine'],
  }),
)('finds %s under its other names, before everything else', async (slug, names) => {
  const found: Record<string, string | undefined> = {};
  for (const name of names) found[name] = await findFirst(name);
  expect(found).toEqual(Object.fromEntries(names.map((name) => [name, slug])));
});

test.each([
  ['shenyang', ['Mukden', 'Мукден', '봉천']],
  ['saint-petersburg', ['Leningrad', 'Ленинград']],
  ['rajin', ['Najin', 'Rason', '라진', '나선']],
  ['incheon', ['Chemulpo', 'Чемульпо']],
])('finds the place %s under its former names', async (slug, names) => {
  for (const name of names) expect(await findFirst(name, ['PLACE'])).toBe(slug);
});

test.each([
  ['north-korea', 'dprk'],
  ['south-korea', 'rok'],
  ['soviet-union', 'ussr'],
  ['russia', 'russian-federation'],
  ['united-states', 'usa'],
  ['China', 'prc'],
  ['Ким Ир Сен', 'kim-il-sung'],
])('suggests to whoever asks for the actor "%s" the key %s', async (asked, slug) => {
  const { errors } = await api.execute('query ($actors: [String!]) { events(filter: { actors: $actors }) { totalCount } }', {
    actors: [asked],
  });
  expect(errors[0]).toMatchObject({ extensions: { code: 'UNKNOWN_SLUG', suggestions: expect.arrayContaining([slug]) } });
});

test.each(['North Korea', 'north-korea', '북한'])('suggests to whoever asks for the actor "%s" no other one', async (asked) => {
  const { errors } = await api.execute('query ($actors: [String!]) { events(filter: { actors: $actors }) { totalCount } }', {
    actors: [asked],
  });
  expect(errors[0]).toMatchObject({ extensions: { suggestions: ['dprk'] } });
});

test.each([
  [
    'events(filter: { actors: ["Moscow"] }) { totalCount }',
    'There is no actor "Moscow". Whoever acts for a side is found by `sides: [MOSCOW]`. Did you mean "russian-federation" or "ussr"?',
  ],
  ['actor(slug: "pyongyang") { slug }', 'There is no actor "pyongyang". Did you mean "dprk"?'],
])('tells whoever takes a capital for an actor of its states: %s', async (field, message) => {
  const { errors } = await api.execute(`{ ${field} }`);
  expect(errors[0]?.message).toBe(message);
});
