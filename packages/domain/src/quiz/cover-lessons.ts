/** Questions for a class that has not seen everything yet. */
import { once } from '../once.ts';
import type { Corpus, CorpusPeriod, Named } from './corpus.ts';

/** Slugs of the events that a lesson is about and of the terms that it teaches. */
export type LessonContent = { readonly events: ReadonlySet<string>; readonly terms: ReadonlySet<string> };

/** By the slugs of lessons. */
export type CourseContent = ReadonlyMap<string, LessonContent>;

/**
 * Gives the corpus for questions that name only what some lessons deal with: their events and terms, and the sources, periods and
 * figures of these events. The rest is still known, so that no wrong answer is true.
 *
 * @param lessons Slugs. Absent: everything may be named.
 */
export function coverLessons(corpus: Corpus, course: CourseContent, lessons: readonly string[] | undefined): Corpus {
  if (!lessons) return corpus;
  const known = namedBy(course);
  const key = lessons.join();
  const named = known.get(key) ?? namedIn(corpus, course, lessons);
  known.set(key, named);
  const events = new Set(named.events.map(({ slug }) => slug));
  return { ...corpus, named, scope: new Set([...corpus.scope].filter((slug) => events.has(slug))) };
}

/** By the slugs of lessons. Kept, as the generators keep what follows from each list that they choose from. */
const namedBy = once((_course: CourseContent) => new Map<string, Named>());

function namedIn(corpus: Corpus, course: CourseContent, lessons: readonly string[]): Named {
  const contents = lessons.flatMap((lesson) => course.get(lesson) ?? []);
  const events = corpus.events.filter(({ slug }) => contents.some((lesson) => lesson.events.has(slug)));
  const cited = new Set(events.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const periods = corpus.periods.filter(({ slug }) => events.some(({ period }) => period === slug));
  return {
    events,
    periods,
    sources: corpus.sources.filter(({ slug }) => cited.has(slug)),
    terms: corpus.terms.filter(({ slug }) => contents.some(({ terms }) => terms.has(slug))),
    offices: corpus.offices.map((office) => ({
      ...office,
      tenures: office.tenures.filter(({ start, end }) => hasBegun((start ?? end)?.startDate, periods)),
    })),
    indicators: corpus.indicators.map((indicator) => ({
      ...indicator,
      points: indicator.points.filter(({ date }) => isInYears(date, periods)),
    })),
  };
}

function hasBegun(day: string | undefined, periods: readonly CorpusPeriod[]): boolean {
  return day !== undefined && periods.some(({ endDate }) => endDate === undefined || day <= endDate);
}

function isInYears(date: string, periods: readonly CorpusPeriod[]): boolean {
  const year = date.slice(0, 4);
  return periods.some(({ startDate, endDate = '9999' }) => year >= startDate.slice(0, 4) && year <= endDate.slice(0, 4));
}
