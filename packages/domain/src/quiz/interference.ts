/** How two questions of one quiz can spoil each other. */
import type { CorpusEvent } from './corpus.ts';
import { wordShare } from './generators/text.ts';
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
    SHARED_ANSWER_COST * countShared(rightTexts(a), rightTexts(b)) +
    MENTION_COST * (countMentions(a, b, events) + countMentions(b, a, events)) +
    SHARED_SOURCE_COST * countShared(sourcesOf(a), sourcesOf(b))
  );
}

function isSameQuestion({ view: a }: Question, { view: b }: Question): boolean {
  const [left, right] = [optionTexts(a), optionTexts(b)];
  return a.prompt.en === b.prompt.en && left.length === right.length && countShared(left, right) === left.length;
}

/** One asks what an event led to, the other what led to that: each names the other's answer. */
function isSameLink({ view, key: a }: Question, { key: b }: Question): boolean {
  const isLink = view.kind === 'SINGLE_CHOICE' && a.events.length === 2;
  return isLink && b.events.length === 2 && countShared(a.events, b.events) === 2;
}

/** Tells whether a text of `a` holds a right answer of `b` together with what `b` asks about. */
function printsAnswerTo(a: Question, b: Question, events: EventIndex): boolean {
  if (b.view.kind !== 'SINGLE_CHOICE') return false;
  const printed = [a.view.prompt.en, a.view.hint?.en ?? '', ...optionTexts(a.view)];
  const holding = printed.filter((text) => rightTexts(b).some((answer) => text.includes(answer) && text !== answer));
  if (holding.length === 0) return false;
  const quoted = [...b.view.prompt.en.matchAll(/“([^”]+)”/g)].flatMap(([, subject]) => subject ?? []);
  const subjects = [...quoted, ...b.key.events.flatMap((slug) => events.get(slug)?.title.en ?? [])];
  return holding.some((text) => subjects.some((subject) => wordShare(subject, text) >= PRINTED_TITLE));
}

/** A question about dates is an ordering, a placement into periods or one whose options are years. */
function asksForDate({ view }: Question): boolean {
  return ['ORDERING', 'MATCHING', 'PLACEMENT'].includes(view.kind) || view.options.some(({ text }) => /^\d{4}$/.test(text.en));
}

function printsDateAskedBy(a: Question, b: Question, events: EventIndex): boolean {
  if (!asksForDate(b)) return false;
  const printed = [a.view.prompt.en, a.view.hint?.en ?? '', ...optionTexts(a.view)];
  return b.key.events.some((slug) => {
    const event = events.get(slug);
    return event !== undefined && printed.some((text) => printsDate(text, event, a));
  });
}

/** Options that are bare years print no date: which of them is right they do not say. */
function printsDate(text: string, event: CorpusEvent, { key }: Question): boolean {
  const names = key.events.includes(event.slug) || wordShare(event.title.en, text) >= PRINTED_TITLE;
  return names && text.includes(event.startDate.slice(0, 4)) && !/^\d{4}$/.test(text);
}

/** How many of b's events the feedback on a names. */
function countMentions(a: Question, b: Question, events: EventIndex): number {
  const feedback = [a.key.explanation.en, ...a.key.rationales.map(({ text }) => text.en)].join('\n');
  const titles = b.key.events.filter((slug) => !a.key.events.includes(slug)).flatMap((slug) => events.get(slug)?.title.en ?? []);
  return titles.filter((title) => feedback.includes(title)).length;
}

function rightTexts({ view, key }: Question): string[] {
  const right = new Set([...key.answer.optionIds, ...key.answer.pairs.map(({ optionId }) => optionId)]);
  return view.options.filter(({ id }) => right.has(id)).map(({ text }) => text.en);
}

function optionTexts({ options, targets }: PublicQuestion): string[] {
  return [...options, ...targets].map(({ text }) => text.en);
}

function sourcesOf({ key }: Question): string[] {
  return [...new Set(key.citations.map(({ source }) => source))];
}

function countShared(a: readonly string[], b: readonly string[]): number {
  return a.filter((value) => b.includes(value)).length;
}
