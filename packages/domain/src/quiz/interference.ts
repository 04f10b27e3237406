/** How two questions of one quiz can spoil each other. */
import type { LocalizedText } from '../localized-text.ts';
import { once } from '../once.ts';
import type { CorpusEvent } from './corpus.ts';
import { stemShare } from './generators/text.ts';
import type { PublicQuestion, Question } from './question.ts';

/** Events by slug. */
export type EventIndex = ReadonlyMap<string, CorpusEvent>;

const SHARED_EVENT_COST = 3;
const SHARED_ANSWER_COST = 2;
const MENTION_COST = 1;
const SHARED_SOURCE_COST = 0.1;

/** Above this share of its words a title counts as printed, were it in other words. */
const PRINTED_TITLE = 0.6;

/** Tells whether two questions can't stand in one quiz: they ask the same, or one prints the date or the answer that the other asks for. */
export function excludeEachOther(a: Question, b: Question, events: EventIndex): boolean {
  const spoils = (one: Question, other: Question) => printsDateAskedBy(one, other, events) || printsAnswerTo(one, other, events);
  return isSameQuestion(a, b) || isSameLink(a, b) || spoils(a, b) || spoils(b, a);
}

/**
 * Weighs what two questions have in common, which a quiz avoids where it can: the same events or answers, an explanation that
 * tells of the other's event, the same sources.
 *
 * @returns 0 when nothing.
 */
export function commonGround(a: Question, b: Question, events: EventIndex): number {
  return (
    SHARED_EVENT_COST * countShared(a.key.events, b.key.events) +
    SHARED_ANSWER_COST * countShared(textsOf(a).right, textsOf(b).right) +
    MENTION_COST * (countMentions(a, b, events) + countMentions(b, a, events)) +
    SHARED_SOURCE_COST * countShared(textsOf(a).sources, textsOf(b).sources)
  );
}

/** What is compared of a question. All in English: the others say the same. */
type QuestionTexts = {
  /** All that is printed before the answer. */
  readonly printed: readonly LocalizedText[];
  readonly options: readonly string[];
  readonly right: readonly string[];
  /** What the prompt puts between quotation marks. */
  readonly quoted: readonly LocalizedText[];
  /** All that is printed after the answer. */
  readonly feedback: string;
  /** Slugs. */
  readonly sources: readonly string[];
  readonly asksForDate: boolean;
};

const textsOf = once(({ view, key }: Question): QuestionTexts => {
  const { prompt, hint, options, targets } = view;
  const shown = [...options, ...targets].map(({ text }) => text);
  const right = new Set([...key.answer.optionIds, ...key.answer.pairs.map(({ optionId }) => optionId)]);
  return {
    printed: [prompt, ...(hint ? [hint] : []), ...shown],
    options: shown.map(({ en }) => en),
    right: options.filter(({ id }) => right.has(id)).map(({ text }) => text.en),
    quoted: [...prompt.en.matchAll(/“([^”]+)”/g)].flatMap(([, subject]) => (subject ? [{ en: subject }] : [])),
    feedback: [key.explanation.en, ...key.rationales.map(({ text }) => text.en)].join('\n'),
    sources: [...new Set(key.citations.map(({ source }) => source))],
    asksForDate: asksForDate(view),
  };
});

function isSameQuestion(a: Question, b: Question): boolean {
  if (a.view.prompt.en !== b.view.prompt.en) return false;
  const [left, right] = [textsOf(a).options, textsOf(b).options];
  return left.length === right.length && countShared(left, right) === left.length;
}

/** One asks what an event led to, the other what led to that: each names the other's answer. */
function isSameLink({ view, key: a }: Question, { key: b }: Question): boolean {
  const isLink = view.kind === 'SINGLE_CHOICE' && a.events.length === 2;
  return isLink && b.events.length === 2 && countShared(a.events, b.events) === 2;
}

/** Tells whether a text of `a` holds a right answer of `b` together with what `b` asks about. */
function printsAnswerTo(a: Question, b: Question, events: EventIndex): boolean {
  if (b.view.kind !== 'SINGLE_CHOICE') return false;
  const { right, quoted } = textsOf(b);
  const holding = textsOf(a).printed.filter(({ en }) => right.some((answer) => en.includes(answer) && en !== answer));
  if (holding.length === 0) return false;
  const subjects = [...quoted, ...b.key.events.flatMap((slug) => events.get(slug)?.title ?? [])];
  return holding.some((text) => subjects.some((subject) => namesTitle(text, subject)));
}

/** A question about dates is an ordering, a placement into periods or one whose options are years. */
function asksForDate({ kind, options }: PublicQuestion): boolean {
  return ['ORDERING', 'MATCHING', 'PLACEMENT'].includes(kind) || options.some(({ text }) => isYear(text.en));
}

function printsDateAskedBy(a: Question, b: Question, events: EventIndex): boolean {
  if (!textsOf(b).asksForDate) return false;
  const { printed } = textsOf(a);
  return b.key.events.some((slug) => {
    const event = events.get(slug);
    return event !== undefined && printed.some((text) => printsDate(text, event, a));
  });
}

/** Options that are bare years print no date: which of them is right they do not say. */
function printsDate(text: LocalizedText, { slug, title, startDate }: CorpusEvent, { key }: Question): boolean {
  // The year first: few texts print it, and to compare words takes longer.
  const printsYear = text.en.includes(startDate.slice(0, 4)) && !isYear(text.en);
  return printsYear && (key.events.includes(slug) || namesTitle(text, title));
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text);
}

function namesTitle(text: LocalizedText, title: LocalizedText): boolean {
  return stemShare(title, text, 'en') >= PRINTED_TITLE;
}

/** How many of b's events the feedback on a names. */
function countMentions(a: Question, b: Question, events: EventIndex): number {
  const { feedback } = textsOf(a);
  const titles = b.key.events.filter((slug) => !a.key.events.includes(slug)).flatMap((slug) => events.get(slug)?.title.en ?? []);
  return titles.filter((title) => feedback.includes(title)).length;
}

function countShared(a: readonly string[], b: readonly string[]): number {
  return a.filter((value) => b.includes(value)).length;
}
