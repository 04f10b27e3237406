/** A made-up but life-like corpus: 72 events of 24 affairs, so that every event has two look-alikes, and some traps. */
import type {
  Corpus,
  CorpusActor,
  CorpusEvent,
  CorpusIndicator,
  CorpusPeriod,
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
  const year = 1947 + Math.floor((order * 2) / 3);
  const day = `${year}-${String(1 + ((order * 5) % 12)).padStart(2, '0')}-${String(1 + ((order * 7) % 28)).padStart(2, '0')}`;
  const [affair, progress] = [at(AFFAIRS, affairIndex), at(STEPS, step)];
  const isCirca = order % 17 === 5;
  const tellsYear = order % 13 === 4;
  const slug = `${year}-${affair[0].toLowerCase().replaceAll(' ', '-')}-${step}`;
  return {
    slug,
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
    participations: makeParticipations(year),
    causes: [],
    citations: [{ source: `source-${String(order).padStart(2, '0')}` }, { source: 'handbook', locator: `p. ${order + 1}` }],
  };
}

function makeParticipations(year: number): CorpusEvent['participations'] {
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
    { actor: moscow, role: 'HOST', capacity: { en: 'Foreign minister', ko: '외무상', ru: 'министр иностранных дел' } },
    { actor: pyongyang, role: 'GUEST' },
    ...(guests ?? []).map((actor) => ({ actor, role: 'OBSERVER' as const })),
  ];
}

function makeActors(): CorpusActor[] {
  const persons = PERSONS.map(([en, ko, ru, state]) => ({
    slug: en.toLowerCase().replaceAll(' ', '-'),
    kind: 'PERSON' as const,
    name: { en, ko, ru },
    affiliations: [state],
  }));
  const states = STATES.map(([en, ko, ru], index) => ({
    slug: at(STATE_SLUGS, index),
    kind: 'STATE' as const,
    name: { en, ko, ru },
    affiliations: [],
  }));
  return [...persons, ...states].sort((a, b) => (a.slug < b.slug ? -1 : 1));
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
