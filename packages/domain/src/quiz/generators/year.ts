import { formatHistoricalDate } from '../../historical-date.ts';
import type { Difficulty } from '../blueprint.ts';
import { type Corpus, type CorpusEvent, namedOf } from '../corpus.ts';
import { singleChoiceQuestion } from '../kinds/single-choice/make.ts';
import type { Random } from '../random.ts';
import { citeEvents } from './cite.ts';
import type { Generator } from './generator.ts';
import { hasSettledDate, isSound, lookAlikes, soundEvents, titleTellsYear, yearOf } from './sound-events.ts';
import { inEachLocale, quote, sentence } from './text.ts';

const WRONG_YEARS = 3;

/** How far from the right year the wrong ones may lie. The farther ends are used only when the corpus has no nearer years. */
const DISTANCES: Record<Difficulty, { readonly from: number; readonly to: number }> = {
  1: { from: 7, to: 25 },
  2: { from: 3, to: 10 },
  3: { from: 1, to: 5 },
};

type DatedEvent = { readonly event: CorpusEvent; readonly year: number };

/** Single choice: the year of an event, among the years of other events. */
export const generateYear: Generator = (corpus, random, { difficulty }) => {
  const subjects = datedEvents(soundEvents(corpus)).filter(({ event }) => !titleTellsYear(event));
  const others = datedEvents(namedOf(corpus).events.filter(isSound));
  for (const subject of random.shuffle(subjects)) {
    const wrong = chooseWrongYears(subject, others, corpus, difficulty, random);
    if (wrong.length === WRONG_YEARS) return toChoice(subject, wrong, random);
  }
  return null;
};

function datedEvents(events: readonly CorpusEvent[]): DatedEvent[] {
  return events.flatMap((event) => {
    const year = hasSettledDate(event) ? yearOf(event) : undefined;
    return year === undefined ? [] : [{ event, year }];
  });
}

/** Wrong years within the distance, each with an event of it. The place of the right year among them is drawn first. */
function chooseWrongYears(
  { event, year }: DatedEvent,
  others: readonly DatedEvent[],
  corpus: Corpus,
  difficulty: Difficulty,
  random: Random,
): DatedEvent[] {
  const { from, to } = DISTANCES[difficulty];
  const doubtful = yearsOfLookAlikes(event, corpus);
  const usable = random.shuffle(others).filter((other) => {
    const distance = Math.abs(other.year - year);
    return distance >= from && distance <= to && !doubtful.has(other.year);
  });
  const distinct = usable.filter((other, index) => usable.findIndex((first) => first.year === other.year) === index);
  const earlier = distinct.filter((other) => other.year < year);
  const later = distinct.filter((other) => other.year > year);
  const wishedEarlier = random.integer(0, WRONG_YEARS);
  const earlierCount = Math.min(earlier.length, Math.max(wishedEarlier, WRONG_YEARS - later.length));
  return [...earlier.slice(0, earlierCount), ...later.slice(0, WRONG_YEARS - earlierCount)];
}

/** Every year that an event with a similar title or cast touches, be it sound or not: it could be defended as an answer. */
function yearsOfLookAlikes(subject: CorpusEvent, { events }: Corpus): Set<number> {
  return new Set(
    [...lookAlikes(events)(subject)].flatMap(({ startDate, endDate }) => {
      const first = Number(startDate.slice(0, 4));
      const last = Math.min(Number(endDate.slice(0, 4)), first + 100);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  );
}

function toChoice({ event, year }: DatedEvent, wrong: readonly DatedEvent[], random: Random) {
  const answer = inEachLocale((locale) => sentence(`${quote(event.title, locale)}: ${formatHistoricalDate(event.date, locale)}`));
  const right = {
    text: inEachLocale(() => String(year)),
    isCorrect: true,
    rationale: answer,
  };
  return singleChoiceQuestion(
    {
      prompt: {
        en: `In which year did this happen: ${quote(event.title, 'en')}?`,
        ko: `다음 일은 어느 해에 있었습니까? ${quote(event.title, 'ko')}`,
        ru: `В каком году это произошло: ${quote(event.title, 'ru')}?`,
      },
      options: [right, ...wrong.map((other) => wrongOption(other))],
      explanation: answer,
      events: [event.slug],
      citations: citeEvents([event]),
    },
    random,
  );
}

function wrongOption({ event, year }: DatedEvent) {
  return {
    text: inEachLocale(() => String(year)),
    isCorrect: false,
    rationale: {
      en: `${year} is the year of ${quote(event.title, 'en')}.`,
      ko: `${year}년에 있었던 일: ${quote(event.title, 'ko')}.`,
      ru: `${year} год — это ${quote(event.title, 'ru')}.`,
    },
  };
}
