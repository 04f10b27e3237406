/** The perspectives that a question can tell apart, and the words that would give one away. */
import type { Locale, LocalizedText } from '../../localized-text.ts';
import type { Perspective } from '../../vocabulary.ts';
import type { CorpusActor } from '../corpus.ts';
import { belongings } from './related-actors.ts';
import { someLocale } from './text.ts';

/** Scholarship and the press speak from some country too, so that they would make a second defensible answer: they are left out. */
const ASKED_PERSPECTIVES = ['CHINESE', 'NORTH_KOREAN', 'SOUTH_KOREAN', 'SOVIET_RUSSIAN', 'UN', 'US_WESTERN'] as const;
export type AskedPerspective = (typeof ASKED_PERSPECTIVES)[number];

/** By their capitals: names of states would differ so much in length that the longest were the likeliest answer. */
export const PERSPECTIVE_NAMES: Record<AskedPerspective, Record<Locale, string>> = {
  CHINESE: { en: 'Beijing', ko: '베이징', ru: 'Пекин' },
  NORTH_KOREAN: { en: 'Pyongyang', ko: '평양', ru: 'Пхеньян' },
  SOUTH_KOREAN: { en: 'Seoul', ko: '서울', ru: 'Сеул' },
  SOVIET_RUSSIAN: { en: 'Moscow', ko: '모스크바', ru: 'Москва' },
  UN: { en: 'United Nations', ko: '유엔', ru: 'ООН' },
  US_WESTERN: { en: 'Washington or an ally', ko: '워싱턴 또는 그 동맹국', ru: 'Вашингтон или его союзник' },
};

/** States of one camp read alike, so that they are the nearer wrong answers. */
const CAMPS: readonly (readonly AskedPerspective[])[] = [
  ['CHINESE', 'NORTH_KOREAN', 'SOVIET_RUSSIAN'],
  ['SOUTH_KOREAN', 'US_WESTERN', 'UN'],
];

/** Names of states, capitals and organs; Korea alone is not among them, for every source is about it. */
const TELLING = new RegExp(
  [
    'soviet|russia|ussr|moscow|kremlin|소련|러시아|조소|북러|모스크바|совет|росси|ссср|москов|москв',
    'chin|beijing|peking|\\bprc\\b|중국|중공|베이징|북경|кита|кнр|пекин',
    'north korea|dprk|democratic people|pyongyang|북한|조선|평양|조중|кндр|северокоре|северн|пхеньян',
    'south korea|\\brok\\b|republic of korea|seoul|한국|남한|대한민국|서울|южнокоре|южн|республик|сеул',
    'united nations|\\bun\\b|security council|general assembly|secretary-general|resolution|유엔|안보리|결의|оон|резолюц|безопасност',
    'united states|\\bu\\.?s\\.?\\b|america|washington|state department|british|japan|미국|영국|워싱턴|сша|америк|вашингтон',
  ].join('|'),
  'iu',
);

/** Documents of two sides, or records in which two sides speak: either would be a right answer. */
const SHARED =
  /\bjoint|agreement|treaty|communiqu|protocol|convention|declaration|accord|memorand|conversation|\btalks?\b|meeting|interview|\bround\b|second-phase/i;

/** Newspapers, agencies and services that speak for a side and that a student of the course should know. */
const VOICES: Readonly<Record<AskedPerspective, RegExp>> = {
  CHINESE: /people's daily|xinhua|mao\b|zhou enlai|deng xiaoping|feng xi/i,
  NORTH_KOREAN: /kcna|rodong|with the century|our party/i,
  SOUTH_KOREAN: /yonhap|blue house|unification ministry|ministry of unification/i,
  SOVIET_RUSSIAN: /pravda|izvestia|\btass\b|krasnaya zvezda|red star|politburo|central committee|cpsu/i,
  UN: /panel of experts|1718 committee|charter/i,
  US_WESTERN: /\bcia\b|central intelligence|secretary of state|white house|\bnato\b|pentagon/i,
};

/** States by whose people a side speaks. */
const SIDES: ReadonlyMap<string, AskedPerspective> = new Map([
  ['prc', 'CHINESE'],
  ['dprk', 'NORTH_KOREAN'],
  ['rok', 'SOUTH_KOREAN'],
  ['ussr', 'SOVIET_RUSSIAN'],
  ['usa', 'US_WESTERN'],
  ['united-kingdom', 'US_WESTERN'],
]);

/** Tells whether a perspective can be asked for. */
export function isAsked(perspective: Perspective): perspective is AskedPerspective {
  return ASKED_PERSPECTIVES.some((asked) => asked === perspective);
}

/** Tells whether a label gives away who speaks: it names a side, or it is written in a script that does. */
export function tellsPerspective(label: LocalizedText): boolean {
  return (
    someLocale(label, (text) => TELLING.test(text)) || /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(label.en)
  );
}

/** A person with the sides for which that person could speak. */
export type Speaker = { readonly name: string; readonly sides: readonly AskedPerspective[] };

/** The persons among the actors who belong to a side. */
export function speakersOf(actors: readonly CorpusActor[]): Speaker[] {
  return actors
    .filter(({ kind }) => kind === 'PERSON')
    .map(({ slug, name }) => ({ name: name.en, sides: [...belongings(slug, actors)].flatMap((state) => SIDES.get(state) ?? []) }))
    .filter(({ sides }) => sides.length > 0);
}

/**
 * Finds the one side that a label lets a student infer from the people and organs that it names.
 *
 * @returns Undefined when it names none, or several, or is of a document that two sides made.
 */
export function inferredPerspective({ en }: LocalizedText, speakers: readonly Speaker[]): AskedPerspective | undefined {
  if (SHARED.test(en)) return undefined;
  const voices = ASKED_PERSPECTIVES.filter((perspective) => VOICES[perspective].test(en));
  const sides = speakers.filter(({ name }) => namesPerson(en, name)).flatMap((speaker) => speaker.sides);
  const [first, ...others] = new Set([...voices, ...sides]);
  return others.length === 0 ? first : undefined;
}

/** By the whole name, or by its last part where that is long enough to be a surname. */
function namesPerson(text: string, name: string): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  return text.includes(name) || (surname.length >= 5 && text.includes(surname));
}

/** The other perspectives: those of the same camp, which read alike, and those of the other. */
export function othersByCamp(perspective: AskedPerspective): {
  readonly near: AskedPerspective[];
  readonly far: AskedPerspective[];
} {
  const camp = CAMPS.find((members) => members.includes(perspective)) ?? [];
  const others = ASKED_PERSPECTIVES.filter((other) => other !== perspective);
  return { near: others.filter((other) => camp.includes(other)), far: others.filter((other) => !camp.includes(other)) };
}
