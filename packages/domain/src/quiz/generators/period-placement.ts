import { formatHistoricalDate } from '../../historical-date.ts';
import { localize } from '../../localized-text.ts';
import { once } from '../../once.ts';
import type { Difficulty } from '../blueprint.ts';
import { type Corpus, type CorpusEvent, type CorpusPeriod, namedOf } from '../corpus.ts';
import { placementQuestion } from '../kinds/placement/make.ts';
import type { Random } from '../random.ts';
import { citeEvents } from './cite.ts';
import type { Generator } from './generator.ts';
import { couldBeConfused, datableEvents } from './sound-events.ts';
import { areDistinct, datedTitle, type FullText, inEachLocale, overlap, sentence } from './text.ts';

/** How many periods and events, how many positions the periods lie apart, and the years between an event and the borders of its period. */
type Plan = { readonly periods: number; readonly events: number; readonly leastApart: number; readonly marginYears: number };

const PLANS: Record<Difficulty, Plan> = {
  1: { periods: 3, events: 4, leastApart: 2, marginYears: 1 },
  2: { periods: 4, events: 4, leastApart: 1, marginYears: 0 },
  3: { periods: 4, events: 5, leastApart: 1, marginYears: 0 },
};

const PROMPT = {
  en: 'Put each event into the period in which it happened. A period can be used more than once.',
  ko: '각 사건을 그 일이 일어난 시기에 놓으세요. 한 시기를 여러 번 쓸 수 있습니다.',
  ru: 'Отнесите каждое событие к периоду, в который оно произошло. Один период можно использовать несколько раз.',
};

type PlacedEvent = { readonly event: CorpusEvent; readonly period: CorpusPeriod };

/** Placement of events into periods, at least one event from the scope; the harder, the closer the periods. */
export const generatePeriodPlacement: Generator = (corpus, random, { difficulty, avoid }) => {
  const { events, periods: named } = namedOf(corpus);
  const placed = random.shuffle(placedEvents(PLANS[difficulty])(corpus.periods)(events));
  const subjects = placed.filter(({ event }) => corpus.scope.has(event.slug));
  const scopeFirst = [...subjects, ...placed.filter(({ event }) => !corpus.scope.has(event.slug) && !avoid?.has(event.slug))];
  for (const subject of subjects) {
    const periods = choosePeriods(subject.period, named, difficulty, random);
    const chosen = chooseEvents(subject, scopeFirst, periods, PLANS[difficulty].events);
    if (periods.length === PLANS[difficulty].periods && chosen.length === PLANS[difficulty].events) {
      return toPlacement(chosen, periods, random);
    }
  }
  return null;
};

/**
 * Sound events with the one period that they belong to. The targets print years, so an event whose year falls into two periods is
 * left out, and so is one nearer to a border than `marginYears`.
 */
const placedEvents = once(({ marginYears }: Plan) =>
  once((periods: Corpus['periods']) =>
    once((events: Corpus['events']): readonly PlacedEvent[] =>
      datableEvents(events).flatMap((event) => {
        const [period, ...others] = periods.filter((candidate) => touches(event, candidate, marginYears));
        return period && others.length === 0 && period.slug === event.period ? [{ event, period }] : [];
      }),
    ),
  ),
);

function touches(event: CorpusEvent, period: CorpusPeriod, marginYears: number): boolean {
  const endsBefore = period.endDate !== undefined && yearNumber(event.startDate) - marginYears > yearNumber(period.endDate);
  return !endsBefore && yearNumber(event.endDate) + marginYears >= yearNumber(period.startDate);
}

/** The period of the subject and others, in the order of time: the nearest when hard, when easier any that lie as far apart as wished. */
function choosePeriods(
  home: CorpusPeriod,
  periods: readonly CorpusPeriod[],
  difficulty: Difficulty,
  random: Random,
): CorpusPeriod[] {
  const plan = PLANS[difficulty];
  const positionsApart = (a: CorpusPeriod, b: CorpusPeriod) => Math.abs(a.position - b.position);
  const others = random.shuffle(periods.filter(({ slug }) => slug !== home.slug));
  if (difficulty === 3) others.sort((a, b) => positionsApart(a, home) - positionsApart(b, home));
  const chosen = [home];
  for (const period of others) {
    const isApart = chosen.every((other) => positionsApart(other, period) >= plan.leastApart);
    if (isApart && chosen.length < plan.periods) chosen.push(period);
  }
  const more = others.filter((period) => !chosen.includes(period)).slice(0, plan.periods - chosen.length);
  return [...chosen, ...more].sort((a, b) => a.position - b.position);
}

/** The subject, an event for each other period, then more until there are `count`; none that echoes the name of a period. */
function chooseEvents(subject: PlacedEvent, placed: readonly PlacedEvent[], periods: readonly CorpusPeriod[], count: number) {
  const chosen: PlacedEvent[] = [];
  const fits = ({ event }: PlacedEvent) =>
    periods.every(({ title }) => overlap(event.title, title) === 0) &&
    chosen.every((other) => !couldBeConfused(other.event, event)) &&
    areDistinct([...chosen.map((other) => other.event.title), event.title]);
  const take = (candidate: PlacedEvent | undefined) => candidate && chosen.push(candidate);

  take([subject].find(fits));
  for (const period of periods.filter(({ slug }) => slug !== subject.period.slug)) {
    take(placed.find((candidate) => candidate.period.slug === period.slug && fits(candidate)));
  }
  const hasAllPeriods = chosen.length === periods.length;
  while (hasAllPeriods && chosen.length < count) {
    if (!take(placed.find((candidate) => periods.includes(candidate.period) && fits(candidate)))) break;
  }
  return hasAllPeriods ? chosen : [];
}

function toPlacement(chosen: readonly PlacedEvent[], periods: readonly CorpusPeriod[], random: Random) {
  const ordered = [...chosen].sort((a, b) => (a.event.startDate < b.event.startDate ? -1 : 1));
  const events = ordered.map(({ event }) => event);
  return placementQuestion(
    {
      prompt: PROMPT,
      items: ordered.map(({ event, period }) => ({ text: event.title, period: periodLabel(period) })),
      periods: periods.map(periodLabel),
      explanation: inEachLocale((locale) =>
        ordered.map(({ event, period }) => sentence(`${datedTitle(event, locale)}: ${localize(period.title, locale)}`)).join(' '),
      ),
      events: events.map(({ slug }) => slug),
      citations: citeEvents(events),
    },
    random,
  );
}

/** "The freeze (1990–1995)". */
function periodLabel({ title, startDate, endDate }: CorpusPeriod): FullText {
  const span = `${startDate.slice(0, 4)}/${endDate?.slice(0, 4) ?? '..'}`;
  return inEachLocale((locale) => `${localize(title, locale)} (${formatHistoricalDate(span, locale)})`);
}

function yearNumber(isoDay: string): number {
  return Number(isoDay.slice(0, 4));
}
