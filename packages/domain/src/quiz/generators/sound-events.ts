/** Which events can carry a question: those whose date nobody disputes and whose title does not tell it. */
import type { LocalizedText } from '../../localized-text.ts';
import { once } from '../../once.ts';
import type { Corpus, CorpusEvent } from '../corpus.ts';
import { overlap, someLocale } from './text.ts';

/** A year of the period that the course covers. */
const YEAR = /(?<!\p{N})(19[4-9]\p{N}|20[0-4]\p{N})(?!\p{N})/u;

/** "80 years of", "70th anniversary", "70주년", "60-летие": from which the year can be reckoned. */
const ANNIVERSARY = /anniversar|\d+ years|주년|годовщин|\d+[ -]?(лет|год)/iu;

const DAY_MILLISECONDS = 86_400_000;

/** Events of the scope that may be the subject of a question, in the order of the corpus. */
export function soundEvents(corpus: Corpus): CorpusEvent[] {
  return corpus.events.filter((event) => corpus.scope.has(event.slug) && isSound(event));
}

/** Sound events of the whole corpus whose date can be asked for: it is settled, and their title does not tell it. */
export const datableEvents = once((events: Corpus['events']): readonly CorpusEvent[] =>
  events.filter((event) => isSound(event) && hasSettledDate(event) && !titleTellsYear(event)),
);

/** Verified, not disputed, and with at least one source. */
export function isSound(event: CorpusEvent): boolean {
  return event.confidence === 'VERIFIED' && !event.isDisputed && event.citations.length > 0;
}

/** A date without "circa", doubt or an open end: digits, and a slash between two dates. */
export function hasSettledDate({ date }: CorpusEvent): boolean {
  return isSettled(date);
}

/** The same of a bare EDTF date. */
export function isSettled(date: string): boolean {
  return /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/.test(date);
}

/** Tells whether the title prints a year, or an anniversary that gives it away, in any language. */
export function titleTellsYear({ title }: CorpusEvent): boolean {
  return tellsYear(title);
}

const tellsYear = once((title: LocalizedText) => someLocale(title, (text) => YEAR.test(text) || ANNIVERSARY.test(text)));

/** The year in which the whole event lies, or undefined when it lasts beyond one. */
export function yearOf({ startDate, endDate }: CorpusEvent): number | undefined {
  return startDate.slice(0, 4) === endDate.slice(0, 4) ? Number(startDate.slice(0, 4)) : undefined;
}

/** Days between two events: from the last day of the earlier to the first of the later. Negative or 0 when they may overlap. */
export function gapDays(a: CorpusEvent, b: CorpusEvent): number {
  const [spanA, spanB] = [spanOf(a), spanOf(b)];
  return Math.max(spanB.first - spanA.last, spanA.first - spanB.last);
}

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The first and last day of an event. */
const spanOf = once(({ startDate, endDate }: CorpusEvent) => ({ first: dayNumber(startDate), last: dayNumber(endDate) }));

function dayNumber(isoDay: string): number {
  return Math.round(Date.parse(isoDay) / DAY_MILLISECONDS);
}

/** Above this share of common words two titles could name the same event. */
const SIMILAR_TITLES = 0.5;
/** Above this share of common participants two events of a kind could be taken for each other, e.g. two summits of the same men. */
const SIMILAR_CASTS = 0.5;

/** Tells whether a student who knows both events could take the title of one for the other. */
export function couldBeConfused(a: CorpusEvent, b: CorpusEvent): boolean {
  return overlap(a.title, b.title) > SIMILAR_TITLES || (a.kind === b.kind && sharedCast(a, b) > SIMILAR_CASTS);
}

/** Of each event all others that could be taken for it. */
export const lookAlikes = once((events: Corpus['events']) =>
  once((event: CorpusEvent): ReadonlySet<CorpusEvent> => {
    return new Set(events.filter((other) => other !== event && couldBeConfused(other, event)));
  }),
);

const castOf = once(({ participations }: CorpusEvent) => new Set(participations.map(({ actor }) => actor)));

function sharedCast(a: CorpusEvent, b: CorpusEvent): number {
  const cast = castOf(a);
  const smaller = Math.min(cast.size, b.participations.length);
  return smaller === 0 ? 0 : b.participations.filter(({ actor }) => cast.has(actor)).length / smaller;
}
