/** How hard a generated question is, measured on what it prints: the smaller, the nearer its wrong answers lie to the right one. */

import { LOCALES, type Locale, type LocalizedText, localize } from '@tumen/domain/localized-text';
import type { GeneratorName } from '@tumen/domain/quiz/blueprint';
import { distanceKm } from '@tumen/domain/quiz/kinds/map-point/score';
import type { Question } from '@tumen/domain/quiz/question';
import { found, quoted, type Records } from './recompute-answer.ts';

const DAYS_A_YEAR = 365.25;

type Measure = (question: Question, records: Records) => number;

/** By the name of the generator, in the unit named there. */
export const DISTANCE: Readonly<Record<GeneratorName, Measure>> = {
  /** Years between one event and the next. */
  chronology: ({ key }, { bySlug }) => {
    const order = key.events.flatMap((slug) => bySlug.get(slug) ?? []);
    return mean(order.slice(1).map((event, index) => yearsBetween(event, order[index] ?? event)));
  },
  /** Years between the right year and a wrong one. */
  year: (question) => mean(wrongTexts(question).map((year) => Math.abs(Number(year) - Number(rightTexts(question)[0])))),
  /** Positions between one period and the next. */
  'period-placement': ({ view }, { corpus }) => {
    const positions = corpus.periods
      .filter(({ title }) => view.targets.some(({ text }) => text.en.startsWith(`${title.en} (`)))
      .map(({ position }) => position);
    return (Math.max(...positions) - Math.min(...positions)) / (positions.length - 1);
  },
  /** Years between the event and the nearest one of an absent actor. */
  participants: (question, { events, actors }) => {
    const event = found(events, quoted(question)[0]);
    const nearest = (name: string) => {
      const { slug } = found(actors, name);
      const own = [...events.values()].filter(({ participations }) => participations.some(({ actor }) => actor === slug));
      return Math.min(...own.map((other) => yearsBetween(other, event)));
    };
    return mean(wrongTexts(question).map(nearest));
  },
  /** Share of the words of a definition that no wrong one has, in the language in which they have most in common. */
  glossary: ({ view, key }, { corpus }) => {
    const names = view.options.map(({ text }) => text.en);
    const rightName = view.options.find(({ id }) => key.answer.optionIds.includes(id))?.text.en ?? names[0];
    const definition = (name: string | undefined) => corpus.terms.find((term) => term.name.en === name)?.definition ?? { en: '' };
    const others = names.filter((name) => name !== rightName).map((name) => definition(name));
    return mean(others.map((other) => Math.min(...LOCALES.map((locale) => unlike(definition(rightName), other, locale)))));
  },
  /** Years between the sources where sources are asked for; else how many wrong sides are of the other camp. */
  'source-perspective': (question, { corpus }) => {
    const yearOf = (label: string) => corpus.sources.find((source) => source.label.en === label)?.issuedYear ?? 0;
    if (question.view.prompt.en.startsWith('In which')) {
      return mean(wrongTexts(question).map((label) => Math.abs(yearOf(label) - yearOf(rightTexts(question)[0] ?? ''))));
    }
    const east = ['Beijing', 'Moscow', 'Pyongyang'];
    const isEast = east.includes(rightTexts(question)[0] ?? '');
    return wrongTexts(question).filter((side) => east.includes(side) !== isEast).length;
  },
  /** Steps to the answer, less than none: the more values and the longer the way, the harder. */
  'indicator-reading': ({ view }) => {
    const values = view.prompt.en.match(/\d{4} – /g)?.length ?? 0;
    const steps = view.prompt.en.includes('How many times') ? 3 : view.prompt.en.includes('per cent did') ? 2 : 1;
    return -(values + 2 * steps);
  },
  /** Years between the event and the nearest dated term of a wrong person. */
  'office-holders': (question, { events, actors, corpus }) => {
    const event = found(events, quoted(question)[1]);
    const nearest = (name: string) => {
      const { slug } = found(actors, name);
      const terms = corpus.offices.flatMap(({ tenures }) => tenures).filter(({ actor }) => actor === slug);
      const dated = terms.flatMap(({ start, end }) => {
        const [first, last] = [start ?? end, end ?? start];
        return first && last ? [{ startDate: first.startDate, endDate: last.endDate }] : [];
      });
      return Math.min(...dated.map((term) => Math.max(0, yearsBetween(term, event))));
    };
    return mean(wrongTexts(question).map(nearest));
  },
  /** Years between the right event and a wrong one. */
  'cause-and-consequence': (question, { events }) => {
    const right = found(events, rightTexts(question)[0]);
    return mean(wrongTexts(question).map((title) => Math.max(0, yearsBetween(found(events, title), right))));
  },
  /** Thousands of kilometers between the right place and a wrong one; 0 where a point is asked for. */
  'map-place': (question, { places }) => {
    if (question.view.kind === 'MAP_POINT') return 0;
    const right = found(places, rightTexts(question)[0]);
    return mean(wrongTexts(question).map((name) => distanceKm(found(places, name), right) / 1000));
  },
};

type Days = { readonly startDate: string; readonly endDate: string };

function yearsBetween(a: Days, b: Days): number {
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Math.max(days(a.endDate, b.startDate), days(b.endDate, a.startDate)) / DAYS_A_YEAR;
}

function rightTexts({ view, key }: Question): string[] {
  return view.options.filter(({ id }) => key.answer.optionIds.includes(id)).map(({ text }) => text.en);
}

function wrongTexts({ view, key }: Question): string[] {
  return view.options.filter(({ id }) => !key.answer.optionIds.includes(id)).map(({ text }) => text.en);
}

function unlike(a: LocalizedText, b: LocalizedText, locale: Locale): number {
  const [left, right] = [beginningsOf(localize(a, locale)), beginningsOf(localize(b, locale))];
  const shared = left.filter((word) => right.includes(word)).length;
  return 1 - shared / Math.max(1, Math.min(left.length, right.length));
}

function beginningsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-zа-яё]{4,}|[가-힣]{2,}/g) ?? [];
  return [...new Set(words.map((word) => (/[가-힣]/.test(word) ? word.slice(0, 2) : word.slice(0, 6))))];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
