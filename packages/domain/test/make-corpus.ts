/** A made-up but life-like corpus: 72 events of 24 affairs, so that every event has two look-alikes, and some traps. */
import type {
  Corpus,
  CorpusActor,
  CorpusEvent,
  CorpusIndicator,
  CorpusOffice,
  CorpusPeriod,
  CorpusPlace,
  CorpusSource,
  CorpusTerm,
} from '../src/quiz/corpus.ts';
import type { EventKind } from '../src/vocabulary.ts';

type Affair = readonly [en: string, ko: string, ru: string];

const AFFAIRS: readonly Affair[] = [
  ['Grain credit', '곡물 차관', 'Зерновой кредит'],
  ['Border railway', '국경 철도', 'Приграничная дорога'],
  ['Film festival', '영화 축전', 'Кинофестиваль'],
  ['Reactor contract', '원자로 계약', 'Контракт на реактор'],
  ['Logging camps', '벌목장', 'Лесозаготовки'],
  ['Fishing rights', '어업권', 'Рыболовные права'],
  ['Pilot school', '비행 학교', 'Лётное училище'],
  ['Steel mill', '제철소', 'Сталелитейный завод'],
  ['Student exchange', '유학생 교환', 'Обмен студентами'],
  ['Power station', '발전소', 'Электростанция'],
  ['Telegraph cable', '전신선', 'Телеграфный кабель'],
  ['Refinery project', '정유 공장', 'Нефтеперегонный проект'],
  ['Naval visit', '함대 방문', 'Заход кораблей'],
  ['Chess match', '장기 시합', 'Шахматный матч'],
  ['Medical mission', '의료단', 'Медицинская миссия'],
  ['Coal pier', '석탄 부두', 'Угольный причал'],
  ['Radio broadcasts', '방송 교류', 'Радиопередачи'],
  ['Football tournament', '축구 대회', 'Футбольный турнир'],
  ['Barter accord', '구상 무역', 'Бартерное соглашение'],
  ['Archive opening', '문서고 개방', 'Открытие архивов'],
  ['Sea ferry', '연락선', 'Морской паром'],
  ['Textile workshop', '방직 공장', 'Текстильный цех'],
  ['Orchestra tour', '악단 공연', 'Гастроли оркестра'],
  ['Geology survey', '지질 탐사', 'Геологическая разведка'],
];

const STEPS: readonly Affair[] = [
  ['agreed', '합의', 'согласовано'],
  ['suspended', '중단', 'приостановлено'],
  ['revived', '재개', 'возобновлено'],
];

const KINDS: readonly EventKind[] = ['TALKS', 'VISIT', 'TREATY', 'TRADE', 'SUMMIT', 'CULTURE'];

const PERIODS: readonly CorpusPeriod[] = [
  period('first-years', 1, 'First years', '첫 시기', 'Первые годы', '1946-01-01', '1957-12-31'),
  period('second-years', 2, 'Growing apart', '멀어짐', 'Отдаление', '1958-01-01', '1969-12-31'),
  period('third-years', 3, 'Cool calm', '냉담', 'Прохлада', '1970-01-01', '1981-12-31'),
  period('fourth-years', 4, 'Late warmth', '뒤늦은 온기', 'Позднее потепление', '1982-01-01', '1993-12-31'),
  period('fifth-years', 5, 'New ways', '새로운 길', 'Новые пути', '1994-01-01'),
];

/** Each serves as an official for some years; the index decides which events name them. */
const PERSONS: readonly (readonly [en: string, ko: string, ru: string, state: string])[] = [
  ['Arkady Belov', '아르카디 벨로프', 'Аркадий Белов', 'ussr'],
  ['Choe Nam Gil', '최남길', 'Чхве Нам Гиль', 'dprk'],
  ['Viktor Gromov', '빅토르 그로모프', 'Виктор Громов', 'ussr'],
  ['Ri Sang Ho', '리상호', 'Ли Сан Хо', 'dprk'],
  ['Oleg Zimin', '올레그 지민', 'Олег Зимин', 'ussr'],
  ['Pak Yong Min', '박영민', 'Пак Ён Мин', 'dprk'],
  ['Harold Whitfield', '해럴드 휫필드', 'Гарольд Уитфилд', 'usa'],
  ['Martha Ellison', '마사 엘리슨', 'Марта Эллисон', 'usa'],
  ['Zhang Weiguo', '장웨이궈', 'Чжан Вэйго', 'prc'],
  ['Tanaka Hiroshi', '다나카 히로시', 'Танака Хироси', 'japan'],
  ['Sergei Lukin', '세르게이 루킨', 'Сергей Лукин', 'russian-federation'],
];

/** Foreign ministers and ambassadors by their first year: each goes when the next comes. No event names them, except as above. */
const MINISTERS: readonly (readonly [office: string, holders: readonly (readonly [name: string, from: number])[]])[] = [
  [
    'foreign-minister-ussr',
    [
      ['Arkady Belov', 1946],
      ['Viktor Gromov', 1960],
      ['Oleg Zimin', 1980],
    ],
  ],
  [
    'foreign-minister-dprk',
    [
      ['Choe Nam Gil', 1946],
      ['Ri Sang Ho', 1962],
      ['Pak Yong Min', 1982],
    ],
  ],
  [
    'ambassador-ussr-to-dprk',
    [
      ['Ivan Sorokin', 1946],
      ['Pyotr Lapin', 1953],
      ['Semyon Karpov', 1962],
      ['Yuri Drozdov', 1971],
      ['Lev Chizhov', 1979],
      ['Anton Grachev', 1987],
    ],
  ],
  [
    'ambassador-dprk-to-ussr',
    [
      ['Han Il Mu', 1946],
      ['O Ki Chol', 1954],
      ['Sim Tae Song', 1961],
      ['Ko Jong Nam', 1970],
      ['Mun Hak Su', 1978],
      ['Yun Pyong Ok', 1986],
    ],
  ],
  [
    'trade-minister-ussr',
    [
      ['Gleb Voronov', 1946],
      ['Mark Orlov', 1956],
      ['Boris Sokolov', 1968],
      ['Fyodor Lebedev', 1984],
    ],
  ],
  [
    'trade-minister-dprk',
    [
      ['Chu Won Il', 1946],
      ['Paek Sung Jo', 1957],
      ['Im Chun Sik', 1969],
      ['Hong Kyu Ryol', 1985],
    ],
  ],
];

const PLACES: readonly (readonly [en: string, ko: string, ru: string, country: string, latitude: number, longitude: number])[] = [
  ['Moscow', '모스크바', 'Москва', 'RU', 55.76, 37.62],
  ['Dubna', '두브나', 'Дубна', 'RU', 56.74, 37.17],
  ['Kazan', '카잔', 'Казань', 'RU', 55.8, 49.11],
  ['Omsk', '옴스크', 'Омск', 'RU', 54.99, 73.37],
  ['Chita', '치타', 'Чита', 'RU', 52.03, 113.5],
  ['Khabarovsk', '하바롭스크', 'Хабаровск', 'RU', 48.48, 135.07],
  ['Vladivostok', '블라디보스토크', 'Владивосток', 'RU', 43.12, 131.89],
  ['Artyom', '아르툠', 'Артём', 'RU', 43.36, 132.19],
  ['Pyongyang', '평양', 'Пхеньян', 'KP', 39.02, 125.75],
  ['Hamhung', '함흥', 'Хамхын', 'KP', 39.92, 127.53],
  ['Hungnam', '흥남', 'Хыннам', 'KP', 39.83, 127.62],
  ['Wonsan', '원산', 'Вонсан', 'KP', 39.15, 127.44],
  ['Seoul', '서울', 'Сеул', 'KR', 37.57, 126.98],
  ['Beijing', '베이징', 'Пекин', 'CN', 39.9, 116.4],
  ['Geneva', '제네바', 'Женева', 'CH', 46.2, 6.15],
  ['New York', '뉴욕', 'Нью-Йорк', 'US', 40.71, -74.01],
];

const STATES: readonly Affair[] = [
  ['Soviet Union', '소련', 'Советский Союз'],
  ['North Korea', '북한', 'КНДР'],
  ['United States', '미국', 'США'],
  ['China', '중국', 'Китай'],
  ['Japan', '일본', 'Япония'],
  ['Russia', '러시아', 'Россия'],
];
const STATE_SLUGS = ['ussr', 'dprk', 'usa', 'prc', 'japan', 'russian-federation'] as const;

/** The whole corpus. `overrides` replaces parts of it, e.g. the scope or the lists to be empty. */
export function makeCorpus(overrides: Partial<Corpus> = {}): Corpus {
  const events = makeEvents();
  return {
    events,
    scope: new Set(events.map(({ slug }) => slug)),
    actors: makeActors(),
    offices: makeOffices(),
    places: PLACES.map(toPlace).sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    sources: makeSources(),
    terms: makeTerms(),
    periods: PERIODS,
    indicators: [makeIndicator('trade', 'Trade turnover', 7.3), makeIndicator('coal', 'Coal shipped', 12.1)],
    ...overrides,
  };
}

/** Slug of the affair that an event belongs to: events that share it could be taken for each other. */
export function affairOf(slug: string): string {
  return slug.slice(5).replace(/-\d$/, '');
}

function makeEvents(): CorpusEvent[] {
  const events = STEPS.flatMap((_, step) => AFFAIRS.map((_, affair) => makeEvent(affair, step)));
  return events.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function makeEvent(affairIndex: number, step: number): CorpusEvent {
  const order = step * AFFAIRS.length + affairIndex;
  const year = yearAt(order);
  const day = `${year}-${String(1 + ((order * 5) % 12)).padStart(2, '0')}-${String(1 + ((order * 7) % 28)).padStart(2, '0')}`;
  const [affair, progress] = [at(AFFAIRS, affairIndex), at(STEPS, step)];
  const isCirca = order % 17 === 5;
  const tellsYear = order % 13 === 4;
  return {
    slug: slugAt(order),
    date: isCirca ? `${year}~` : day,
    startDate: isCirca ? `${year}-01-01` : day,
    endDate: isCirca ? `${year}-12-31` : day,
    kind: at(KINDS, order),
    confidence: order % 11 === 3 ? 'CONTESTED' : 'VERIFIED',
    title: {
      en: `${affair[0]} ${progress[0]}${tellsYear ? ` in ${year}` : ''}`,
      ko: `${affair[1]} ${progress[1]}`,
      ru: `${affair[2]}: ${progress[2]}`,
    },
    significance: { en: `It shaped what followed in the affair of the ${affair[0].toLowerCase()}.` },
    period: PERIODS.findLast(({ startDate }) => startDate <= day)?.slug ?? '',
    isDisputed: order % 19 === 7,
    participations: makeParticipations(year, at(KINDS, order) === 'TREATY'),
    // Chains of up to three events, each some five years long, none of one affair.
    causes: order % 16 >= 8 && order % 16 <= 14 ? [slugAt(order - 8)] : [],
    places: placesAt(order),
    facts: [{ en: `The affair of the ${affair[0].toLowerCase()} moved${order % 4 === 1 ? ', as Omsk had heard' : ''}.` }],
    citations: [{ source: `source-${String(order).padStart(2, '0')}` }, { source: 'handbook', locator: `p. ${order + 1}` }],
  };
}

function yearAt(order: number): number {
  return 1947 + Math.floor((order * 2) / 3);
}

function slugAt(order: number): string {
  const [affair] = at(AFFAIRS, order);
  return `${yearAt(order)}-${affair.toLowerCase().replaceAll(' ', '-')}-${Math.floor(order / AFFAIRS.length)}`;
}

/** One place, or for every fifth event two. */
function placesAt(order: number): string[] {
  const places = order % 5 === 2 ? [order, order + 3] : [order];
  return places.map((index) => toSlug(at(PLACES, index)[0]));
}

function toPlace([en, ko, ru, country, latitude, longitude]: (typeof PLACES)[number]): CorpusPlace {
  return { slug: toSlug(en), name: { en, ko, ru }, country, latitude, longitude };
}

function toSlug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** The offices of the ministers, and three traps: two hold one office, one only acts, and of one term the end is not known. */
function makeOffices(): CorpusOffice[] {
  const offices = MINISTERS.map(([slug, holders]) =>
    makeOffice(
      slug,
      holders.map(([name, from], index) => [name, String(from), String((holders[index + 1]?.[1] ?? 2001) - 1)]),
    ),
  );
  return [
    ...offices,
    makeOffice('commissar-ussr', [
      ['Mark Orlov', '1946', '1990'],
      ['Boris Sokolov', '1970', '1975'],
    ]),
    makeOffice('acting-premier-dprk', [['Chu Won Il', '1946', '1996']]),
    makeOffice('envoy-ussr', [['Gleb Voronov', '1946', undefined]]),
  ].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function makeOffice(
  slug: string,
  terms: readonly (readonly [name: string, start: string, end: string | undefined])[],
): CorpusOffice {
  const title = slug.replaceAll('-', ' ');
  return {
    slug,
    title: { en: title, ko: `${title} 직`, ru: `${title}, должность` },
    body: slug.includes('dprk') && !slug.endsWith('ussr-to-dprk') ? 'dprk' : 'ussr',
    tenures: terms.map(([name, start, end]) => ({
      actor: toSlug(name),
      start: toDate(start),
      ...(end !== undefined && { end: toDate(end) }),
      citations: [{ source: 'handbook', locator: name }],
    })),
  };
}

function toDate(year: string) {
  return { date: year, startDate: `${year}-01-01`, endDate: `${year}-12-31` };
}

function makeParticipations(year: number, isSigned: boolean): CorpusEvent['participations'] {
  const moscow = year < 1960 ? 'arkady-belov' : year < 1980 ? 'viktor-gromov' : year < 1992 ? 'oleg-zimin' : 'sergei-lukin';
  const pyongyang = year < 1962 ? 'choe-nam-gil' : year < 1982 ? 'ri-sang-ho' : 'pak-yong-min';
  const guests = [
    ['harold-whitfield', 'usa'],
    ['martha-ellison', 'usa'],
    ['zhang-weiguo', 'prc'],
    ['tanaka-hiroshi', 'japan'],
  ][year % 9];
  return [
    { actor: year < 1992 ? 'ussr' : 'russian-federation', role: 'PARTY' },
    { actor: 'dprk', role: 'PARTY' },
    {
      actor: moscow,
      role: isSigned ? 'SIGNATORY' : 'HOST',
      capacity: { en: 'Foreign minister', ko: '외무상', ru: 'министр иностранных дел' },
    },
    { actor: pyongyang, role: isSigned ? 'SIGNATORY' : 'GUEST' },
    ...(guests ?? []).map((actor) => ({ actor, role: 'OBSERVER' as const })),
  ];
}

function makeActors(): CorpusActor[] {
  const persons = PERSONS.map(([en, ko, ru, state]) => ({
    slug: toSlug(en),
    kind: 'PERSON' as const,
    name: { en, ko, ru },
    affiliations: [state],
  }));
  const known = new Set(persons.map(({ slug }) => slug));
  const ministers = MINISTERS.flatMap(([office, holders]) =>
    holders.map(([en]) => ({
      slug: toSlug(en),
      kind: 'PERSON' as const,
      name: { en },
      affiliations: [office.includes('dprk') && !office.endsWith('ussr-to-dprk') ? 'dprk' : 'ussr'],
    })),
  ).filter(({ slug }) => !known.has(slug));
  const states = STATES.map(([en, ko, ru], index) => ({
    slug: at(STATE_SLUGS, index),
    kind: 'STATE' as const,
    name: { en, ko, ru },
    affiliations: [],
  }));
  return [...persons, ...ministers, ...states].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function makeSources(): CorpusSource[] {
  const speakers = [
    ['Telegram of A. Belov on the harvest', 'SOVIET_RUSSIAN'],
    ['Rodong Sinmun editorial on the new year', 'NORTH_KOREAN'],
    ['Letter of M. Ellison on the blockade', 'US_WESTERN'],
    ["People's Daily commentary on friendship", 'CHINESE'],
    ['Soviet note on the border', 'SOVIET_RUSSIAN'],
    ['Agreement signed by V. Gromov', 'SOVIET_RUSSIAN'],
  ] as const;
  return Array.from({ length: 72 }, (_, index) => {
    const [label, perspective] = at(speakers, index);
    return {
      slug: `source-${String(index).padStart(2, '0')}`,
      perspective,
      isPrimary: true,
      label: { en: `${label}, no. ${index + 1}` },
      issuedYear: 1950 + index,
    };
  });
}

function makeTerms(): CorpusTerm[] {
  const texts: readonly (readonly [string, string, readonly string[]])[] = [
    ['Balancing', 'Playing two stronger neighbors off against each other.', []],
    ['Barter', 'Exchange of goods for goods without money.', ['clearing']],
    ['Clearing', 'Settling of mutual claims in an account of two countries.', ['barter']],
    ['Armistice', 'An end of fighting that leaves the state of war in law.', []],
    ['Plenum', 'A full assembly of the leading committee of a party.', []],
    ['Depositary', 'The government that keeps the original of a treaty and announces its members.', []],
    ['Veto', 'One vote that stops a decision of all others.', []],
    ['Turnover', 'Imports and exports added together.', []],
    ['Safeguards', 'Inspections which show that nuclear material serves peace alone.', []],
    ['Envoy', 'A person sent abroad to speak for a government.', []],
  ];
  return texts.map(([en, definition, seeAlso]) => ({
    slug: en.toLowerCase(),
    name: { en },
    definition: { en: definition },
    seeAlso,
    citations: en === 'Envoy' ? [] : [{ source: 'handbook' }],
  }));
}

function makeIndicator(slug: string, en: string, factor: number): CorpusIndicator {
  const points = Array.from({ length: 40 }, (_, index) => ({
    date: String(1950 + index),
    value: Math.round((100 + factor * ((index * 13) % 17)) * 10) / 10,
    isEstimate: index % 10 === 9,
    isDerived: false,
    citations: [{ source: 'handbook', locator: `table ${index}` }],
  }));
  const unit = { en: 'million roubles', ko: '백만 루블', ru: 'млн рублей' };
  return { slug, name: { en }, unit, confidence: 'VERIFIED', points };
}

function period(
  slug: string,
  position: number,
  en: string,
  ko: string,
  ru: string,
  startDate: string,
  endDate?: string,
): CorpusPeriod {
  return { slug, position, title: { en, ko, ru }, startDate, ...(endDate !== undefined && { endDate }) };
}

/** The item at `index`, counted round. */
function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('No item in an empty list');
  return item;
}
